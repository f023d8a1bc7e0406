package se.samplan.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a plan decides whether its needs have goals and its goals have commitments: one rule, asked by what can say no and by what shows.
 *
 * @param promised the goals to which a commitment is made that is not broken, released or struck
 */
public record PlanOutline(List<NeedOutline> needs, List<GoalOutline> goals, Set<GoalId> promised) {

    /** A need; a struck one counts no more. */
    public record NeedOutline(NeedId need, boolean struck) {}

    /** A goal, or a part of one; a struck one counts no more. {@code need} is null for who may not see the need. */
    public record GoalOutline(
            GoalId goal, @Nullable NeedId need, @Nullable GoalId partOf, boolean struck) {}

    public PlanOutline {
        needs = needs.stream().filter(need -> !need.struck()).toList();
        goals = goals.stream().filter(goal -> !goal.struck()).toList();
        promised = Set.copyOf(promised);
    }

    public boolean hasNeed() {
        return !needs.isEmpty();
    }

    public boolean hasGoal(NeedId need) {
        return goals.stream().anyMatch(goal -> need.equals(goal.need()));
    }

    public boolean everyNeedHasGoal() {
        return needs.stream().allMatch(need -> hasGoal(need.need()));
    }

    public boolean isDivided(GoalId goal) {
        return goals.stream().anyMatch(part -> goal.equals(part.partOf()));
    }

    /** A commitment to a sub-goal that stands is a commitment to the goal it is part of. */
    public boolean hasCommitment(GoalId goal) {
        return promised.contains(goal)
                || goals.stream().anyMatch(part -> goal.equals(part.partOf()) && hasCommitment(part.goal()));
    }

    public boolean everyGoalHasCommitment() {
        return goals.stream().allMatch(goal -> hasCommitment(goal.goal()));
    }
}
