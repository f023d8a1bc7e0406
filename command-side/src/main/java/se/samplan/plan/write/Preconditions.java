package se.samplan.plan.write;

import org.jspecify.annotations.Nullable;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.GoalId;
import se.samplan.plan.PlanStatus;
import se.samplan.platform.decide.RequiredValues;
import se.samplan.platform.refusal.Invalid;

/** What several rules ask of a plan before anything else. */
final class Preconditions {
    private Preconditions() {}

    static void notEnded(ExistingPlan plan) {
        if (!plan.status().isActive()) {
            throw new PlanEnded();
        }
    }

    static void running(ExistingPlan plan) {
        notEnded(plan);
        if (!plan.status().isRunning()) {
            throw new PlanNotOpen();
        }
    }

    /** Started once, and neither declined nor closed: commitments made can be answered for, even while the plan rests. */
    static void begun(ExistingPlan plan) {
        notEnded(plan);
        if (plan.status() == PlanStatus.PROPOSED) {
            throw new PlanNotOpen();
        }
    }

    static void coordinatorActs(ExistingPlan plan, DecisionContext context) {
        if (!isCoordinator(plan, context)) {
            throw new NotCoordinator();
        }
    }

    static boolean isCoordinator(ExistingPlan plan, DecisionContext context) {
        return plan.coordinator() != null && plan.coordinator().person().equals(context.person());
    }

    static Goal goal(ExistingPlan plan, @Nullable GoalId id) {
        Goal goal = plan.goals().get(RequiredValues.required(id, "goal"));
        if (goal == null || goal.struck()) {
            throw new Invalid("goal");
        }
        return goal;
    }

    static Commitment commitment(ExistingPlan plan, CommitmentId id) {
        Commitment commitment = plan.commitments().get(id);
        if (commitment == null) {
            throw new Invalid("commitment");
        }
        return commitment;
    }
}
