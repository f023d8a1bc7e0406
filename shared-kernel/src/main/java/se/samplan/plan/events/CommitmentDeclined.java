package se.samplan.plan.events;

import se.samplan.plan.CommitmentId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** The requested party said no, and why. */
@Word("decline-commitment")
public record CommitmentDeclined(PlanId plan, CommitmentId commitment, SealedText reason) implements CommitmentEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.about(commitment)
                .changing(ConflictScope.of(commitment))
                .saying(reason);
    }
}
