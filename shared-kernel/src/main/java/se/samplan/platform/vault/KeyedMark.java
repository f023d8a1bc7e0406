package se.samplan.platform.vault;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks texts so that two can be compared without either being kept: HMAC-SHA256 with a key of its own for each purpose, derived (HKDF)
 * from a secret of the installation. What is marked for one purpose can't be compared with what is marked for another.
 */
public final class KeyedMark {
    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final byte[] key;

    /** @param secret 32 bytes or more */
    public KeyedMark(byte[] secret, String purpose) {
        if (secret.length < KEY_BYTES) {
            throw new IllegalArgumentException("a secret to derive keys from needs at least 32 bytes");
        }
        try {
            key = Hkdf.computeHkdf(
                    "HMACSHA256", secret, new byte[0], purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** In base64url, 43 characters. */
    public String of(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
