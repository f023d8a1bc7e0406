package se.samplan.plan.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samplan.plan.GoalId;
import se.samplan.plan.PlanOutline;
import se.samplan.plan.PlanOutline.GoalOutline;
import se.samplan.plan.PlanOutline.NeedOutline;

/** Takes from a reader's view what the rule about goals and commitments asks for: the rule sees what the reader sees. */
public final class OutlineOfPlan {

    private OutlineOfPlan() {}

    public static PlanOutline of(PartyPlan plan) {
        return of(plan.needs(), plan.goals(), plan.commitments());
    }

    public static PlanOutline of(List<SeenNeed> needs, List<SeenGoal> goals, List<SeenCommitment> commitments) {
        Set<GoalId> promised = commitments.stream()
                .filter(it -> it.state().counts())
                .flatMap(it -> Stream.ofNullable(it.goal()))
                .collect(Collectors.toSet());
        return new PlanOutline(
                needs.stream()
                        .map(need -> new NeedOutline(need.need(), need.struck()))
                        .toList(),
                goals.stream()
                        .map(goal -> new GoalOutline(goal.goal(), goal.need(), goal.partOf(), goal.struck()))
                        .toList(),
                promised);
    }
}
