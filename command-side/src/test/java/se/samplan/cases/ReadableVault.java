package se.samplan.cases;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.samplan.platform.vault.KeyDestroyed;
import se.samplan.platform.vault.SealedText;
import se.samplan.platform.vault.Vault;

/** A vault that hides nothing, so that a test can say which text it expects: the cipher is the text. */
public final class ReadableVault implements Vault {
    private final Set<String> destroyed = new HashSet<>();
    private final Set<String> sealed = new HashSet<>();

    @Override
    public SealedText seal(String subject, String controller, String text) {
        if (destroyed.contains(subject + "/" + controller)) {
            throw new KeyDestroyed();
        }
        sealed.add(subject + "/" + controller);
        return new SealedText(subject, controller, text);
    }

    @Override
    public Optional<String> open(SealedText sealed) {
        return destroyed.contains(sealed.subject() + "/" + sealed.controller())
                ? Optional.empty()
                : Optional.of(sealed.cipher());
    }

    @Override
    public void destroy(String subject, String controller) {
        destroyed.add(subject + "/" + controller);
    }

    @Override
    public boolean holds(String subject, String controller) {
        String key = subject + "/" + controller;
        return sealed.contains(key) && !destroyed.contains(key);
    }

    @Override
    public String blind(String identity) {
        return "fingerprint-of-" + identity;
    }
}
