package se.samplan.plan.events;

import se.samplan.party.PartyId;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** The invited party said no, and why. */
@Word("decline-invitation")
public record InvitationDeclined(PlanId plan, PartyId party, SealedText reason) implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING;
    }
}
