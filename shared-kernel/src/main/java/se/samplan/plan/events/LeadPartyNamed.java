package se.samplan.plan.events;

import se.samplan.party.PartyId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** A joined party was asked to answer for the plan as a whole; takes effect when accepted. */
@Word("name-lead-party")
public record LeadPartyNamed(PlanId plan, PartyId party) implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING.to(party).changing(ConflictScope.LEAD);
    }
}
