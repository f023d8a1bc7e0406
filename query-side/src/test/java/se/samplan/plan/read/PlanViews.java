package se.samplan.plan.read;

import java.util.Collection;
import se.samplan.party.PartyId;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.document.PlanSignals;
import se.samplan.plan.read.document.PlanView;
import se.samplan.plan.read.document.Readership;
import se.samplan.platform.search.View;
import se.samplan.platform.vault.Vault;

/** Opens the view of plans to tests beside it. */
public final class PlanViews {

    private PlanViews() {}

    /** @param signalled gets each party whose readers are told that something has changed */
    public static View of(Vault vault, Collection<PartyId> signalled) {
        return new PlanView(vault, new PlanSignals() {
            @Override
            public void changed(PlanId plan, Readership readers, long position) {
                add(readers);
            }

            @Override
            public void ended(PlanId plan, Readership readers, long position) {
                add(readers);
            }

            private void add(Readership readers) {
                if (readers.party() != null) {
                    signalled.add(readers.party());
                }
            }
        });
    }
}
