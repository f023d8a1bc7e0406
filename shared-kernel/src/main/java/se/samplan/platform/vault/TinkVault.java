package se.samplan.platform.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals with AES-256-GCM through Google Tink: one data key per subject and controller, wrapped by the key encryption key of the
 * installation. The ciphertext is bound to subject and controller and can't be moved to another.
 */
public final class TinkVault implements Vault {
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final KeyRing ring;
    private final Aead wrapping;
    private final byte[] blinding;
    /** Opened keys; short-lived, so that a destruction made by another process is soon felt here. */
    private final Cache<String, Aead> opened = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    /** @param master the installation's key encryption key, 32 bytes or more */
    public TinkVault(KeyRing ring, byte[] master) {
        if (master.length < 32) {
            throw new IllegalArgumentException("the key encryption key needs at least 32 bytes");
        }
        this.ring = ring;
        try {
            AeadConfig.register();
            wrapping = new AesGcmJce(derive(master, "samplan wrapping 1"));
            blinding = derive(master, "samplan blinding 1");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public SealedText seal(String subject, String controller, String text) {
        try {
            byte[] cipher = key(subject, controller, true)
                    .orElseThrow(KeyDestroyed::new)
                    .encrypt(text.getBytes(StandardCharsets.UTF_8), place(subject, controller));
            return new SealedText(subject, controller, TEXT.encodeToString(cipher));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("a text could not be sealed", fault);
        }
    }

    @Override
    public Optional<String> open(SealedText sealed) {
        try {
            Optional<Aead> key = key(sealed.subject(), sealed.controller(), false);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            byte[] clear = key.get()
                    .decrypt(
                            Base64.getUrlDecoder().decode(sealed.cipher()),
                            place(sealed.subject(), sealed.controller()));
            return Optional.of(new String(clear, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("a sealed text could not be opened", fault);
        }
    }

    @Override
    public void destroy(String subject, String controller) {
        ring.destroy(subject, controller);
        opened.invalidate(name(subject, controller));
    }

    @Override
    public String blind(String identity) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(blinding, "HmacSHA256"));
            return TEXT.encodeToString(mac.doFinal(identity.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Optional<Aead> key(String subject, String controller, boolean make) throws GeneralSecurityException {
        Aead cached = opened.getIfPresent(name(subject, controller));
        if (cached != null) {
            return Optional.of(cached);
        }
        KeyRing.WrappedKey entry = ring.find(subject, controller);
        if (entry.place() == KeyRing.KeyAddress.EMPTY && make) {
            KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            byte[] wrapped =
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(fresh, wrapping, place(subject, controller));
            entry = ring.keep(subject, controller, TEXT.encodeToString(wrapped));
        }
        if (entry.wrapped().isEmpty()) {
            return Optional.empty();
        }
        KeysetHandle keyset = TinkProtoKeysetFormat.parseEncryptedKeyset(
                Base64.getUrlDecoder().decode(entry.wrapped().get()), wrapping, place(subject, controller));
        Aead aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        opened.put(name(subject, controller), aead);
        return Optional.of(aead);
    }

    private static byte[] derive(byte[] master, String purpose) throws GeneralSecurityException {
        return Hkdf.computeHkdf("HMACSHA256", master, new byte[0], purpose.getBytes(StandardCharsets.UTF_8), 32);
    }

    private static byte[] place(String subject, String controller) {
        return name(subject, controller).getBytes(StandardCharsets.UTF_8);
    }

    private static String name(String subject, String controller) {
        return subject + "|" + controller;
    }
}
