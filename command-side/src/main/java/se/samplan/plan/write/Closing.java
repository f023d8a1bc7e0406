package se.samplan.plan.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samplan.party.PartyId;
import se.samplan.plan.Evaluation;
import se.samplan.plan.GoalId;
import se.samplan.plan.SealedEvaluation;
import se.samplan.plan.commands.ClosePlan;
import se.samplan.plan.events.PlanClosed;
import se.samplan.platform.decide.Texts;
import se.samplan.platform.refusal.Invalid;

/** Invariant 9: a plan ends only when every promise is settled, every goal evaluated, and the way forward is written down. */
final class Closing {
    private Closing() {}

    static Decision close(Standing plan, ClosePlan it, Scene scene) {
        PartyId party = scene.joinedParty(plan);
        Gates.begun(plan);
        Gates.coordinatorActs(plan, scene);
        Texts.required(it.reason(), "reason");
        Texts.required(it.wayForward(), "wayForward");
        Map<GoalId, Evaluation> evaluations = it.evaluations() == null ? Map.of() : it.evaluations();
        if (!plan.goals().keySet().containsAll(evaluations.keySet())) {
            throw new Invalid("evaluations");
        }
        List<String> open = new ArrayList<>();
        if (plan.promises().values().stream()
                .anyMatch(promise -> promise.stage().isLive())) {
            open.add("open-commitment");
        }
        if (!evaluations.keySet().containsAll(inSight(plan, party, scene))) {
            open.add("evaluation");
        }
        if (!open.isEmpty()) {
            throw new NotSettled(open);
        }
        Map<GoalId, SealedEvaluation> sealed = new LinkedHashMap<>();
        evaluations.forEach((goal, evaluation) -> sealed.put(
                goal,
                new SealedEvaluation(
                        Texts.required(evaluation.outcome(), "evaluations"),
                        scene.sealRequired(party, evaluation.text(), "evaluations"))));
        scene.registers().endPlan(plan.plan());
        return Decision.of(
                party,
                new PlanClosed(
                        plan.plan(), scene.seal(party, it.reason()), sealed, scene.seal(party, it.wayForward())));
    }

    /** A goal that no ground lets the closing party see can't be asked of it; who may see everything evaluates everything. */
    private static List<GoalId> inSight(Standing plan, PartyId party, Scene scene) {
        return Readiness.goals(plan).stream()
                .filter(id -> {
                    Goal goal = plan.goals().get(id);
                    Need need = goal == null ? null : plan.needs().get(goal.need());
                    return goal == null
                            || need == null
                            || scene.ground().covers(goal.by(), party, need.topic(), scene.today());
                })
                .toList();
    }
}
