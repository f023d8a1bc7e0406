package se.samplan.plan.events;

import java.time.LocalDate;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** The responsible party moved the due date, and why. */
@Word("move-due")
public record DueMoved(PlanId plan, CommitmentId commitment, LocalDate due, SealedText reason)
        implements CommitmentEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.about(commitment)
                .changing(ConflictScope.of(commitment))
                .on(due)
                .saying(reason);
    }
}
