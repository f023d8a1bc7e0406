package se.samplan.plan.events;

import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** The appointed person keeps the plan together from now on. */
@Word("accept-coordination")
public record CoordinationAccepted(PlanId plan, PersonId person, PartyId party) implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING.takenOnBy(party, person);
    }
}
