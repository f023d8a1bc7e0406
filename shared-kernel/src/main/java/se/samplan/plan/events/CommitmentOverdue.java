package se.samplan.plan.events;

import java.time.LocalDate;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** The due date passed and the commitment was still open; recorded by the hub at the start of the day after. */
@Word("overdue")
public record CommitmentOverdue(PlanId plan, CommitmentId commitment, LocalDate due) implements CommitmentEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.about(commitment).on(due);
    }
}
