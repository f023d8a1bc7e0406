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
import se.samplan.platform.decide.RequiredValues;
import se.samplan.platform.refusal.Invalid;

/** Invariant 9: a plan ends only when every commitment is settled, every goal evaluated, and the way forward is written down. */
final class ClosingRules {
    private ClosingRules() {}

    static Decision close(ExistingPlan plan, ClosePlan it, DecisionContext context) {
        PartyId party = context.joinedParty(plan);
        Preconditions.begun(plan);
        Preconditions.coordinatorActs(plan, context);
        RequiredValues.required(it.reason(), "reason");
        RequiredValues.required(it.wayForward(), "wayForward");
        Map<GoalId, Evaluation> evaluations = it.evaluations() == null ? Map.of() : it.evaluations();
        EntriesInSight entries = context.inSight(plan);
        if (evaluations.keySet().stream().anyMatch(goal -> entries.goal(goal) == null)) {
            throw new Invalid("evaluations");
        }
        List<String> open = new ArrayList<>();
        if (plan.commitments().values().stream()
                .anyMatch(commitment -> commitment.state().isCarried())) {
            open.add("open-commitment");
        }
        if (!evaluations.keySet().containsAll(inSight(plan, entries))) {
            open.add("evaluation");
        }
        if (!open.isEmpty()) {
            throw new NotSettled(open);
        }
        Map<GoalId, SealedEvaluation> sealed = new LinkedHashMap<>();
        evaluations.forEach((goal, evaluation) -> sealed.put(
                goal,
                new SealedEvaluation(
                        RequiredValues.required(evaluation.outcome(), "evaluations"),
                        context.sealRequired(party, evaluation.text(), "evaluations"))));
        context.registers().endPlan(plan.plan());
        return Decision.of(
                party,
                new PlanClosed(
                        plan.plan(), context.seal(party, it.reason()), sealed, context.seal(party, it.wayForward())));
    }

    /** A goal that no ground lets the closing party see can't be asked of it; who may see everything evaluates everything. */
    private static List<GoalId> inSight(ExistingPlan plan, EntriesInSight entries) {
        return Readiness.goals(plan).stream()
                .filter(id -> entries.goal(id) != null)
                .toList();
    }
}
