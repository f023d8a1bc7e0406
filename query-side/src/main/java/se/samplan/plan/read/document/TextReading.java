package se.samplan.plan.read.document;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.plan.read.ShownText;
import se.samplan.plan.read.visibility.TextOpener;
import se.samplan.platform.search.SearchClient;
import se.samplan.platform.vault.SealedText;
import se.samplan.platform.vault.Vault;

/** Opens a single text about a child for somebody who may read it; what has been destroyed shows as gone. */
@Component
public class TextReading {
    private final SearchClient search;
    private final Vault vault;

    TextReading(SearchClient search, Vault vault) {
        this.search = search;
        this.vault = vault;
    }

    /** Of a stored case, whose texts have been destroyed. */
    private record Destroyed(DestroyedBody body) {
        record DestroyedBody(Set<PartyId> destroyed) {}
    }

    public ShownText open(ChildId child, SealedText text) {
        Set<PartyId> destroyed = search.get(PlanIndexes.CASES, child.value(), Destroyed.class)
                .map(stored -> stored.source().body().destroyed())
                .orElse(Set.of());
        return new TextOpener(vault, destroyed).open(text);
    }
}
