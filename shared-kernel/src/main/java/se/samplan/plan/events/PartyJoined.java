package se.samplan.plan.events;

import se.samplan.party.PartyId;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** The invited party takes part. */
@Word("join-plan")
public record PartyJoined(PlanId plan, PartyId party) implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING;
    }
}
