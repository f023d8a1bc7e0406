package se.samplan.plan.events;

import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** A party was asked to take part. */
@Word("invite-party")
public record PartyInvited(PlanId plan, PartyId party, PartyKind kind) implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING.to(party);
    }
}
