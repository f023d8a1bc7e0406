package se.samplan.platform.vault;

import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.subtle.AesSiv;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Seals short values for one context (AES-SIV), with a key of its own for each purpose, derived (HKDF) from a secret of the installation.
 * The same value in the same context is sealed the same; what was sealed in another context, or by nobody, does not open. With several
 * secrets the first seals, all open.
 */
public final class KeyedSeal {
    private static final int SECRET_BYTES = 32;
    private static final int KEY_BYTES = 64;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final List<DeterministicAead> keys;

    /** @param secrets each of 32 bytes or more, the one in use first */
    public KeyedSeal(List<byte[]> secrets, String purpose) {
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("no secret to derive a key from");
        }
        keys = secrets.stream().map(secret -> derive(secret, purpose)).toList();
    }

    /** In base64url. */
    public String seal(String context, byte[] value) {
        try {
            return TEXT.encodeToString(keys.getFirst().encryptDeterministically(value, bytes(context)));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("a value could not be sealed", fault);
        }
    }

    /** Empty when it was not sealed here in this context. */
    public Optional<byte[]> open(String context, String sealed) {
        byte[] cipher;
        try {
            cipher = Base64.getUrlDecoder().decode(sealed);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        for (DeterministicAead key : keys) {
            try {
                return Optional.of(key.decryptDeterministically(cipher, bytes(context)));
            } catch (GeneralSecurityException another) {
                // Under another key, or nobody's.
            }
        }
        return Optional.empty();
    }

    private static DeterministicAead derive(byte[] secret, String purpose) {
        if (secret.length < SECRET_BYTES) {
            throw new IllegalArgumentException("a secret to derive keys from needs at least 32 bytes");
        }
        try {
            return new AesSiv(Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], bytes(purpose), KEY_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
