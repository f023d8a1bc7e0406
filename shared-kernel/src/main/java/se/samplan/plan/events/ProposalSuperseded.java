package se.samplan.plan.events;

import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/**
 * The proposal came to nothing because another plan of the child runs, and the proposer is covered by consent and may know that.
 *
 * @param by the plan that runs
 */
@Word("proposal-superseded")
public record ProposalSuperseded(PlanId plan, PlanId by) implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING;
    }
}
