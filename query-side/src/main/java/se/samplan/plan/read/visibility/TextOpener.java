package se.samplan.plan.read.visibility;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.plan.read.ShownText;
import se.samplan.platform.vault.SealedText;
import se.samplan.platform.vault.Vault;

/** Opens texts, each once; what was destroyed shows as gone, also when the key is still in somebody's memory. */
public final class TextOpener {

    private final Vault vault;
    private final Set<PartyId> destroyed;
    private final Map<SealedText, ShownText> known = new HashMap<>();

    public TextOpener(Vault vault, Set<PartyId> destroyed) {
        this.vault = vault;
        this.destroyed = destroyed;
    }

    public ShownText open(SealedText sealed) {
        return known.computeIfAbsent(sealed, this::look);
    }

    @Nullable
    ShownText openIf(boolean seen, @Nullable SealedText sealed) {
        return seen && sealed != null ? open(sealed) : null;
    }

    private ShownText look(SealedText sealed) {
        if (destroyed.stream().anyMatch(party -> party.value().equals(sealed.controller()))) {
            return ShownText.gone();
        }
        return vault.open(sealed).map(ShownText::of).orElseGet(ShownText::gone);
    }
}
