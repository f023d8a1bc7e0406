package se.samplan.plan.events;

import se.samplan.plan.ConflictScope;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** The coordinator declared the plan established; everything invariant 8 asks for was in place. */
@Word("establish-plan")
public record PlanEstablished(PlanId plan) implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING.changing(ConflictScope.STATUS);
    }
}
