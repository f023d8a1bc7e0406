package se.samplan.pages.frame;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samplan.platform.vault.Vault;

/**
 * Words that somebody searched for, as they may stand in an address: sealed, since addresses are kept by browsers and written down by
 * proxies, and people search for children by name. Every process of a hub opens what another has sealed.
 */
@Component
public final class SealedWords {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    /** Words are filled up to a multiple of so many characters, so that the length of an address does not tell theirs. */
    private static final int STEP = 32;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    SealedWords(Vault vault) {
        try {
            byte[] secret = vault.blind("words in addresses").getBytes(StandardCharsets.UTF_8);
            this.key = new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(secret), "AES");
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Empty for no words. */
    public String seal(String words) {
        if (words.isBlank()) {
            return "";
        }
        String filled = words.strip() + " ".repeat(STEP - words.strip().length() % STEP);
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = through(Cipher.ENCRYPT_MODE, nonce, filled.getBytes(StandardCharsets.UTF_8));
        byte[] both = ByteBuffer.allocate(NONCE_BYTES + (sealed == null ? 0 : sealed.length))
                .put(nonce)
                .put(sealed == null ? new byte[0] : sealed)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /** No words when there are none, and when they were not sealed by this hub. */
    public String open(@Nullable String sealed) {
        if (sealed == null || sealed.isEmpty()) {
            return "";
        }
        byte[] both;
        try {
            both = Base64.getUrlDecoder().decode(sealed);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
        if (both.length <= NONCE_BYTES) {
            return "";
        }
        ByteBuffer parts = ByteBuffer.wrap(both);
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] rest = new byte[both.length - NONCE_BYTES];
        parts.get(nonce).get(rest);
        byte[] opened = through(Cipher.DECRYPT_MODE, nonce, rest);
        return opened == null ? "" : new String(opened, StandardCharsets.UTF_8).strip();
    }

    /** Null when it does not open. */
    private byte @Nullable [] through(int way, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(way, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException notOurs) {
            return null;
        }
    }
}
