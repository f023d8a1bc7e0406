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
    static List<String> missing(Standing plan, Ground ground, LocalDate today) {
        List<String> missing = new ArrayList<>();
        add(missing, "consent", ground.coversAll(plan.joined().toList(), today));
        add(missing, "lead", plan.lead() != null);
        add(missing, "coordinator", plan.coordinator() != null);
        var needs = plan.needs().entrySet().stream()
                .filter(need -> !need.getValue().struck())
                .toList();
        add(missing, "need", !needs.isEmpty());
        add(missing, "goal", needs.stream().map(Map.Entry::getKey).allMatch(need -> hasGoal(plan, need)));
        add(missing, "commitment", goals(plan).stream().allMatch(goal -> hasPromise(plan, goal)));
        add(missing, "follow-up", plan.followUp() != null);
        add(missing, "child-voice", plan.voiceHeard());
        return missing;
    }

    static List<GoalId> goals(Standing plan) {
        return plan.goals().entrySet().stream()
                .filter(goal -> !goal.getValue().struck())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean hasGoal(Standing plan, NeedId need) {
        return plan.goals().values().stream()
                .anyMatch(goal -> !goal.struck() && goal.need().equals(need));
    }

    /** A promise to a sub-goal is a promise to the goal it is part of. */
    private static boolean hasPromise(Standing plan, GoalId goal) {
        return plan.promises().values().stream()
                        .anyMatch(promise -> promise.counts() && promise.goal().equals(goal))
                || plan.goals().entrySet().stream()
                        .anyMatch(each -> !each.getValue().struck()
                                && goal.equals(each.getValue().partOf())
                                && hasPromise(plan, each.getKey()));
    }

    private static void add(List<String> missing, String code, boolean inPlace) {
        if (!inPlace) {
            missing.add(code);
        }
    }
}
