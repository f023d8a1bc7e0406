package se.samplan.ops.session;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Seals what a browser keeps for us (AES-256-GCM), with a set of keys of Tink's: every seal names its key, so that a new key can come
 * into use while what the old one sealed is still good. A seal is bound to its purpose: one kind of cookie can't be passed off as
 * another.
 */
final class CookieSeals {

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final int KEY_BYTES = 32;

    private final Aead keys;

    /**
     * @param masters secrets of 32 bytes or more, the one in use first, those going out of use after it
     */
    CookieSeals(List<byte[]> masters) {
        if (masters.isEmpty()) {
            throw new IllegalArgumentException("no key to seal cookies with");
        }
        try {
            AeadConfig.register();
            KeysetHandle.Builder all = KeysetHandle.newBuilder();
            Set<Integer> named = new HashSet<>();
            for (byte[] master : masters) {
                int name = ByteBuffer.wrap(derive(master, "samplan cookie name 1", Integer.BYTES))
                        .getInt();
                if (named.add(name)) {
                    KeysetHandle.Builder.Entry entry =
                            KeysetHandle.importKey(key(master, name)).withFixedId(name);
                    all.addEntry(named.size() == 1 ? entry.makePrimary() : entry);
                }
            }
            keys = all.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String seal(String purpose, byte[] clear) {
        try {
            return TEXT.encodeToString(keys.encrypt(clear, bytes(purpose)));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("a cookie could not be sealed", fault);
        }
    }

    /** Empty when it is not a seal of ours for this purpose, whatever is the matter with it. */
    Optional<byte[]> open(String purpose, String sealed) {
        try {
            return Optional.of(keys.decrypt(Base64.getUrlDecoder().decode(sealed), bytes(purpose)));
        } catch (IllegalArgumentException | GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    /** The same secret makes the same key with the same name in every process. */
    @AccessesPartialKey
    private static AesGcmKey key(byte[] master, int name) throws GeneralSecurityException {
        if (master.length < KEY_BYTES) {
            throw new IllegalArgumentException("a key for cookies needs at least 32 bytes");
        }
        return AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder()
                        .setKeySizeBytes(KEY_BYTES)
                        .setIvSizeBytes(12)
                        .setTagSizeBytes(16)
                        .setVariant(AesGcmParameters.Variant.TINK)
                        .build())
                .setKeyBytes(SecretBytes.copyFrom(
                        derive(master, "samplan cookies 1", KEY_BYTES), InsecureSecretKeyAccess.get()))
                .setIdRequirement(name)
                .build();
    }

    private static byte[] derive(byte[] master, String purpose, int length) throws GeneralSecurityException {
        return Hkdf.computeHkdf("HMACSHA256", master, new byte[0], bytes(purpose), length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
