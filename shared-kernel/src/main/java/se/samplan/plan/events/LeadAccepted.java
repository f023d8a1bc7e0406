package se.samplan.plan.events;

import se.samplan.party.PartyId;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** The party answers for the plan as a whole from now on. */
@Word("accept-lead")
public record LeadAccepted(PlanId plan, PartyId party) implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING;
    }
}
