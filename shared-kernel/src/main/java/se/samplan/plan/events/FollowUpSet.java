package se.samplan.plan.events;

import java.time.LocalDate;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** The coordinator set the day of follow-up. */
@Word("set-follow-up")
public record FollowUpSet(PlanId plan, LocalDate day) implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING.on(day).changing(ConflictScope.FOLLOW_UP);
    }
}
