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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Seals with AES-256-GCM through Google Tink: one data key per subject and controller, wrapped by the key encryption key of the
 * installation. The ciphertext is bound to subject and controller and can't be moved to another.
 */
public final class TinkVault implements Vault {
    private static final int KEY_BYTES = 32;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final KeyRing ring;
    /** The one in use first. */
    private final List<Aead> wrapping;

    private final KeyedMark identities;
    /** Opened keys; short-lived, so that a destruction made by another process is soon felt here. */
    private final Cache<String, Aead> opened = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    public TinkVault(KeyRing ring, byte[] master) {
        this(ring, List.of(master), master);
    }

    /**
     * @param masters the installation's key encryption keys, each of 32 bytes or more: the first wraps, all unwrap
     * @param identity what fingerprints of identity numbers are made with; it must stay the same, since people are known by them
     */
    public TinkVault(KeyRing ring, List<byte[]> masters, byte[] identity) {
        if (masters.isEmpty() || masters.stream().anyMatch(master -> master.length < KEY_BYTES)) {
            throw new IllegalArgumentException("the key encryption key needs at least 32 bytes");
        }
        this.ring = ring;
        this.identities = new KeyedMark(identity, "samplan blinding 1");
        try {
            AeadConfig.register();
            List<Aead> all = new ArrayList<>();
            for (byte[] master : masters) {
                all.add(new AesGcmJce(derive(master, "samplan wrapping 1")));
            }
            wrapping = List.copyOf(all);
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
    public boolean holds(String subject, String controller) {
        return ring.find(subject, controller).wrapped().isPresent();
    }

    @Override
    public String blind(String identity) {
        return identities.of(identity);
    }

    /** The same key wrapped with the master in use; empty when it is so already. */
    Optional<String> rewrapped(String subject, String controller, String wrapped) {
        byte[] place = place(subject, controller);
        try {
            TinkProtoKeysetFormat.parseEncryptedKeyset(
                    Base64.getUrlDecoder().decode(wrapped), wrapping.getFirst(), place);
            return Optional.empty();
        } catch (GeneralSecurityException underAnother) {
            return Optional.of(wrapped(keyset(wrapped, place), place));
        }
    }

    private String wrapped(KeysetHandle keyset, byte[] place) {
        try {
            return TEXT.encodeToString(
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, wrapping.getFirst(), place));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("a key could not be wrapped", fault);
        }
    }

    private KeysetHandle keyset(String wrapped, byte[] place) {
        GeneralSecurityException last = null;
        for (Aead master : wrapping) {
            try {
                return TinkProtoKeysetFormat.parseEncryptedKeyset(
                        Base64.getUrlDecoder().decode(wrapped), master, place);
            } catch (GeneralSecurityException another) {
                last = another;
            }
        }
        throw new IllegalStateException("a key could not be unwrapped", last);
    }

    private Optional<Aead> key(String subject, String controller, boolean make) throws GeneralSecurityException {
        Aead cached = opened.getIfPresent(name(subject, controller));
        if (cached != null) {
            return Optional.of(cached);
        }
        KeyRing.WrappedKey entry = ring.find(subject, controller);
        if (entry.place() == KeyRing.KeyAddress.EMPTY && make) {
            KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            entry = ring.keep(subject, controller, wrapped(fresh, place(subject, controller)));
        }
        if (entry.wrapped().isEmpty()) {
            return Optional.empty();
        }
        Aead aead = keyset(entry.wrapped().get(), place(subject, controller))
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
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
