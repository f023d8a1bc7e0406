package se.samplan.plan.events;

import se.samplan.plan.ConflictScope;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** The plan goes on where it rested. */
@Word("resume-plan")
public record PlanResumed(PlanId plan) implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING.changing(ConflictScope.STATUS);
    }
}
