package se.samplan.plan.events;

import java.util.Map;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.EventSummary;
import se.samplan.plan.GoalId;
import se.samplan.plan.PlanId;
import se.samplan.plan.SealedEvaluation;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** The coordinator closed the plan; every commitment was settled and every goal evaluated. */
@Word("close-plan")
public record PlanClosed(
        PlanId plan, SealedText reason, Map<GoalId, SealedEvaluation> evaluations, SealedText wayForward)
        implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING.changing(ConflictScope.STATUS);
    }
}
