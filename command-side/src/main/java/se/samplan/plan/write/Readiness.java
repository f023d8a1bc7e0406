package se.samplan.plan.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samplan.consent.ground.Ground;
import se.samplan.plan.GoalId;
import se.samplan.plan.NeedId;

/** Invariant 8: what a plan must have before it can be called established. */
final class Readiness {
    private Readiness() {}

    /** Codes of everything that is missing, in the order a meeting would take it; empty when the plan is ready. */
    static List<String> missing(ExistingPlan plan, Ground ground, LocalDate today) {
        List<String> missing = new ArrayList<>();
        add(missing, "consent", ground.coversAll(plan.joined().toList(), today));
        add(missing, "lead", plan.lead() != null);
        add(missing, "coordinator", plan.coordinator() != null);
        var needs = plan.needs().entrySet().stream()
                .filter(need -> !need.getValue().struck())
                .toList();
        add(missing, "need", !needs.isEmpty());
        add(missing, "goal", needs.stream().map(Map.Entry::getKey).allMatch(need -> hasGoal(plan, need)));
        add(missing, "commitment", goals(plan).stream().allMatch(goal -> hasCommitment(plan, goal)));
        add(missing, "follow-up", plan.followUp() != null);
        add(missing, "child-voice", plan.voiceHeard());
        return missing;
    }

    static List<GoalId> goals(ExistingPlan plan) {
        return plan.goals().entrySet().stream()
                .filter(goal -> !goal.getValue().struck())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean hasGoal(ExistingPlan plan, NeedId need) {
        return plan.goals().values().stream()
                .anyMatch(goal -> !goal.struck() && goal.need().equals(need));
    }

    /** A commitment to a sub-goal is a commitment to the goal it is part of. */
    private static boolean hasCommitment(ExistingPlan plan, GoalId goal) {
        return plan.commitments().values().stream()
                        .anyMatch(commitment ->
                                commitment.counts() && commitment.goal().equals(goal))
                || plan.goals().entrySet().stream()
                        .anyMatch(each -> !each.getValue().struck()
                                && goal.equals(each.getValue().partOf())
                                && hasCommitment(plan, each.getKey()));
    }

    private static void add(List<String> missing, String code, boolean inPlace) {
        if (!inPlace) {
            missing.add(code);
        }
    }
}
