package se.samplan.plan.events;

import se.samplan.plan.CommitmentId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** The receiver said no, and why; the giver goes on carrying it. */
@Word("decline-handover")
public record HandoverDeclined(PlanId plan, CommitmentId commitment, SealedText reason) implements CommitmentEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.about(commitment)
                .changing(ConflictScope.of(commitment))
                .saying(reason);
    }
}
