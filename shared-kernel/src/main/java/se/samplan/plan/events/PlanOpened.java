package se.samplan.plan.events;

import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** The proposing party started the work. */
@Word("open-plan")
public record PlanOpened(PlanId plan) implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING;
    }
}
