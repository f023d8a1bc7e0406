package se.samplan.plan.events;

import se.samplan.plan.ConflictScope;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PauseReason;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** The plan rests. */
@Word("pause-plan")
public record PlanPaused(PlanId plan, PauseReason reason) implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING.changing(ConflictScope.STATUS);
    }
}
