package se.samplan.plan.events;

import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Someone was asked to keep the plan together; takes effect when accepted. */
@Word("appoint-coordinator")
public record CoordinatorAppointed(PlanId plan, PersonId person, PartyId party) implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING.to(party, person).changing(ConflictScope.COORDINATOR);
    }
}
