package se.samplan.platform.search;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.platform.vault.SealedText;
import se.samplan.platform.vault.Vault;

/** A vault that fails for one child, until it is healed. */
final class FragileVault implements Vault {
    private final Vault vault;
    private volatile @Nullable ChildId sick;

    FragileVault(Vault vault) {
        this.vault = vault;
    }

    void breaksFor(ChildId child) {
        sick = child;
    }

    void heal() {
        sick = null;
    }

    @Override
    public SealedText seal(String subject, String controller, String text) {
        return vault.seal(subject, controller, text);
    }

    @Override
    public Optional<String> open(SealedText sealed) {
        ChildId broken = sick;
        if (broken != null && broken.value().equals(sealed.subject())) {
            throw new IllegalStateException("a sealed text could not be opened");
        }
        return vault.open(sealed);
    }

    @Override
    public void destroy(String subject, String controller) {
        vault.destroy(subject, controller);
    }

    @Override
    public boolean holds(String subject, String controller) {
        return vault.holds(subject, controller);
    }

    @Override
    public String blind(String identity) {
        return vault.blind(identity);
    }
}
