package se.samplan.plan.events;

import java.time.LocalDate;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** The commitment is no longer needed, and why; nobody answers for it after the given day. */
@Word("release")
public record CommitmentReleased(PlanId plan, CommitmentId commitment, LocalDate day, SealedText reason)
        implements CommitmentEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.about(commitment)
                .changing(ConflictScope.of(commitment))
                .on(day)
                .saying(reason);
    }
}
