package se.samplan.plan.read;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.document.PlanSignals;
import se.samplan.plan.read.document.PlanView;
import se.samplan.platform.search.View;
import se.samplan.platform.vault.Vault;

/** Opens the view of plans to tests beside it. */
public final class PlanViews {

    private PlanViews() {}

    /** @param signalled gets each party whose readers are told that something has changed */
    public static View of(Vault vault, Collection<PartyId> signalled) {
        return new PlanView(vault, new PlanSignals() {
            @Override
            public void changed(PlanId plan, PartyId party, List<PersonId> members, long position) {
                signalled.add(party);
            }

            @Override
            public void ended(PlanId plan, @Nullable PartyId party, List<PersonId> members, long position) {
                if (party != null) {
                    signalled.add(party);
                }
            }
        });
    }
}
