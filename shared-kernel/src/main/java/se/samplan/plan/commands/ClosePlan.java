package se.samplan.plan.commands;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.Evaluation;
import se.samplan.plan.GoalId;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Close the plan. Coordinator; refused as not-settled with everything that is open (design invariant 9). */
@Word("close-plan")
public record ClosePlan(
        PlanId plan, String reason, @Nullable Map<GoalId, Evaluation> evaluations, String wayForward)
        implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.STATUS;
    }
}
