package se.samplan.plan.events;

import java.time.LocalDate;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** The responsible party has begun. */
@Word("start")
public record CommitmentStarted(PlanId plan, CommitmentId commitment, LocalDate day) implements CommitmentEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.about(commitment)
                .changing(ConflictScope.of(commitment))
                .on(day);
    }
}
