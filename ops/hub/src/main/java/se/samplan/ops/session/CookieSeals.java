package se.samplan.ops.session;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Seals what a browser keeps for us (AES-256-GCM). Every seal names its key, so that a new key can come into use while what the old one
 * sealed is still good. A seal is bound to its purpose: one kind of cookie can't be passed off as another.
 */
final class CookieSeals {

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final int NAME_BYTES = 4;

    private final List<Key> keys;

    /**
     * @param masters secrets of 32 bytes or more, the one in use first, those going out of use after it
     */
    CookieSeals(List<byte[]> masters) {
        if (masters.isEmpty()) {
            throw new IllegalArgumentException("no key to seal cookies with");
        }
        List<Key> all = new ArrayList<>();
        masters.forEach(master -> all.add(Key.from(master)));
        keys = List.copyOf(all);
    }

    String seal(String purpose, byte[] clear) {
        Key key = keys.getFirst();
        try {
            byte[] cipher = key.aead().encrypt(clear, bytes(purpose));
            return TEXT.encodeToString(ByteBuffer.allocate(NAME_BYTES + cipher.length)
                    .put(key.name())
                    .put(cipher)
                    .array());
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("a cookie could not be sealed", fault);
        }
    }

    /** Empty when it is not a seal of ours for this purpose, whatever is the matter with it. */
    Optional<byte[]> open(String purpose, String sealed) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(sealed);
            if (all.length <= NAME_BYTES) {
                return Optional.empty();
            }
            byte[] name = Arrays.copyOf(all, NAME_BYTES);
            byte[] cipher = Arrays.copyOfRange(all, NAME_BYTES, all.length);
            for (Key key : keys) {
                if (Arrays.equals(key.name(), name)) {
                    return Optional.of(key.aead().decrypt(cipher, bytes(purpose)));
                }
            }
            return Optional.empty();
        } catch (IllegalArgumentException | GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One secret: what it is called in a seal, and the cipher made from it. */
    private record Key(byte[] name, Aead aead) {

        static Key from(byte[] master) {
            if (master.length < 32) {
                throw new IllegalArgumentException("a key for cookies needs at least 32 bytes");
            }
            try {
                return new Key(
                        derive(master, "samplan cookie name 1", NAME_BYTES),
                        new AesGcmJce(derive(master, "samplan cookies 1", 32)));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private static byte[] derive(byte[] master, String purpose, int length) throws GeneralSecurityException {
            return Hkdf.computeHkdf("HMACSHA256", master, new byte[0], bytes(purpose), length);
        }
    }
}
