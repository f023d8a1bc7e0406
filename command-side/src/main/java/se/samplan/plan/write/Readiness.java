package se.samplan.plan.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samplan.consent.ground.Ground;
import se.samplan.plan.GoalId;
import se.samplan.plan.PlanOutline;
import se.samplan.plan.PlanOutline.GoalOutline;
import se.samplan.plan.PlanOutline.NeedOutline;

/** Invariant 8: what a plan must have before it can be called established. */
final class Readiness {
    private Readiness() {}

    /**
     * Codes of everything that is missing, in the order a meeting would take it; empty when the plan is ready.
     *
     * @param entries of whoever asks: what is kept from them does not hold up what is shared, nor does the answer tell of it
     */
    static List<String> missing(ExistingPlan plan, EntriesInSight entries, Ground ground, LocalDate today) {
        List<String> missing = new ArrayList<>();
        add(missing, "consent", ground.coversAll(plan.joined().toList(), today));
        add(missing, "lead", plan.lead() != null);
        add(missing, "coordinator", plan.coordinator() != null);
        PlanOutline outline = outline(plan, entries);
        add(missing, "need", outline.hasNeed());
        add(missing, "goal", outline.everyNeedHasGoal());
        add(missing, "commitment", outline.everyGoalHasCommitment());
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

    private static PlanOutline outline(ExistingPlan plan, EntriesInSight entries) {
        return new PlanOutline(
                plan.needs().entrySet().stream()
                        .filter(need -> entries.need(need.getKey()) != null)
                        .map(need ->
                                new NeedOutline(need.getKey(), need.getValue().struck()))
                        .toList(),
                plan.goals().entrySet().stream()
                        .filter(goal -> entries.goal(goal.getKey()) != null)
                        .map(goal -> new GoalOutline(
                                goal.getKey(),
                                goal.getValue().need(),
                                goal.getValue().partOf(),
                                goal.getValue().struck()))
                        .toList(),
                plan.commitments().entrySet().stream()
                        .filter(it -> it.getValue().counts() && entries.commitment(it.getKey()) != null)
                        .map(it -> it.getValue().goal())
                        .collect(Collectors.toSet()));
    }

    private static void add(List<String> missing, String code, boolean inPlace) {
        if (!inPlace) {
            missing.add(code);
        }
    }
}
