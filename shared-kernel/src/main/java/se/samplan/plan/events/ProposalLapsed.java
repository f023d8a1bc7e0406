package se.samplan.plan.events;

import java.time.LocalDate;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** The last day of a proposal passed and nobody had opened the plan; recorded by the hub at the start of the day after. */
@Word("proposal-lapsed")
public record ProposalLapsed(PlanId plan, LocalDate lastDay) implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING.on(lastDay);
    }
}
