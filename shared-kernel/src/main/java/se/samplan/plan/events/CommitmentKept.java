package se.samplan.plan.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** The commitment was kept on the given day; nobody answers for it after that day. */
@Word("keep")
public record CommitmentKept(
        PlanId plan,
        CommitmentId commitment,
        LocalDate day,
        @Nullable SealedText text) implements CommitmentEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.about(commitment)
                .changing(ConflictScope.of(commitment))
                .on(day)
                .saying(text);
    }
}
