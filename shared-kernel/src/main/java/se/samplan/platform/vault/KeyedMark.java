package se.samplan.platform.vault;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks texts so that two can be compared without either being kept: HMAC-SHA256 with a key of its own for each purpose, derived (HKDF)
 * from a secret of the installation. What is marked for one purpose can't be compared with what is marked for another. With several
 * secrets the first is in use; what was marked under the others is still known.
 */
public final class KeyedMark {
    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final List<SecretKeySpec> keys;

    /** @param secrets each of 32 bytes or more, the one in use first */
    public KeyedMark(List<byte[]> secrets, String purpose) {
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("no secret to derive a key from");
        }
        keys = secrets.stream().map(secret -> derive(secret, purpose)).toList();
    }

    public KeyedMark(byte[] secret, String purpose) {
        this(List.of(secret), purpose);
    }

    /** In base64url, 43 characters. */
    public String of(String text) {
        return mark(keys.getFirst(), text);
    }

    /** The marks of a text under every key, the one in use first. */
    public List<String> all(String text) {
        return keys.stream().map(key -> mark(key, text)).toList();
    }

    private static SecretKeySpec derive(byte[] secret, String purpose) {
        if (secret.length < KEY_BYTES) {
            throw new IllegalArgumentException("a secret to derive keys from needs at least 32 bytes");
        }
        try {
            byte[] name = purpose.getBytes(StandardCharsets.UTF_8);
            return new SecretKeySpec(Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], name, KEY_BYTES), HMAC);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String mark(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
