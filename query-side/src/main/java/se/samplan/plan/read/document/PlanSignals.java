package se.samplan.plan.read.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /**
     * The right to follow the plan has ended: its readers hear that once, and nothing after it.
     *
     * @param party that follows it no longer; null when only these members of its family do not
     */
    void ended(PlanId plan, @Nullable PartyId party, List<PersonId> members, long position);
}
