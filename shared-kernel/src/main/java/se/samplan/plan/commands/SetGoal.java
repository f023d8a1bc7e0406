package se.samplan.plan.commands;

import org.jspecify.annotations.Nullable;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.GoalId;
import se.samplan.plan.NeedId;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Set a goal for a need; with {@code partOf} a sub-goal of a goal. */
@Word("set-goal")
public record SetGoal(
        PlanId plan, GoalId goal, NeedId need, @Nullable GoalId partOf, String text) implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.NOTHING;
    }
}
