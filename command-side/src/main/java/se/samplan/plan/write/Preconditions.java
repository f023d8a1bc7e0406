package se.samplan.plan.write;

import org.jspecify.annotations.Nullable;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.EntryId;
import se.samplan.plan.GoalId;
import se.samplan.plan.PlanStatus;
import se.samplan.platform.decide.RequiredValues;
import se.samplan.platform.refusal.AlreadyDecided;
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

    /** The coordination is the person's in that unit: elsewhere, or with another unit's sign-in, they have none. */
    static boolean isCoordinator(ExistingPlan plan, DecisionContext context) {
        Coordination coordinator = plan.coordinator();
        return coordinator != null
                && coordinator.person().equals(context.person())
                && coordinator.party().equals(context.actor().party());
    }

    /**
     * An entry of another kind has the id already, seen by whoever asks or not: with it one would act on the other's entry.
     *
     * @throws AlreadyDecided as for an id that another party has used for an entry of the same kind
     */
    static void free(ExistingPlan plan, EntryId id) {
        if (plan.needs().containsKey(id.asNeed())
                || plan.goals().containsKey(id.asGoal())
                || plan.commitments().containsKey(id.asCommitment())) {
            throw new AlreadyDecided();
        }
    }

    static Goal goal(ExistingPlan plan, @Nullable GoalId id, DecisionContext context) {
        Goal goal = context.inSight(plan).goal(RequiredValues.required(id, "goal"));
        if (goal == null || goal.struck()) {
            throw new Invalid("goal");
        }
        return goal;
    }

    static Commitment commitment(ExistingPlan plan, CommitmentId id, DecisionContext context) {
        Commitment commitment = context.inSight(plan).commitment(id);
        if (commitment == null) {
            throw new Invalid("commitment");
        }
        return commitment;
    }
}
