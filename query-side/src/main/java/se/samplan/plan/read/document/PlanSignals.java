package se.samplan.plan.read.document;

import java.util.List;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.PlanId;

/** Tells whoever watches that a party's view of a plan has changed. */
public interface PlanSignals {

    /**
     * @param members who reads it, when the party is a family
     * @param position of the newest event in the view
     */
    void changed(PlanId plan, PartyId party, List<PersonId> members, long position);
}
