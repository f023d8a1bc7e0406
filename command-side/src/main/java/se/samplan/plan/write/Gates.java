package se.samplan.plan.write;

import org.jspecify.annotations.Nullable;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.GoalId;
import se.samplan.platform.decide.Texts;
import se.samplan.platform.refusal.Invalid;

/** What several rules ask of a plan before anything else. */
final class Gates {
    private Gates() {}

    static void notEnded(Standing plan) {
        if (plan.status().isEnded()) {
            throw new PlanEnded();
        }
    }

    static void running(Standing plan) {
        notEnded(plan);
        if (!plan.status().isRunning()) {
            throw new PlanNotOpen();
        }
    }

    /** Started once, and neither declined nor closed: promises made can be answered for, even while the plan rests. */
    static void begun(Standing plan) {
        notEnded(plan);
        if (plan.status() == Status.PROPOSED) {
            throw new PlanNotOpen();
        }
    }

    static void coordinatorActs(Standing plan, Scene scene) {
        if (!isCoordinator(plan, scene)) {
            throw new NotCoordinator();
        }
    }

    static boolean isCoordinator(Standing plan, Scene scene) {
        return plan.coordinator() != null && plan.coordinator().person().equals(scene.person());
    }

    static Goal goal(Standing plan, @Nullable GoalId id) {
        Goal goal = plan.goals().get(Texts.required(id, "goal"));
        if (goal == null || goal.struck()) {
            throw new Invalid("goal");
        }
        return goal;
    }

    static Promise promise(Standing plan, CommitmentId id) {
        Promise promise = plan.promises().get(id);
        if (promise == null) {
            throw new Invalid("commitment");
        }
        return promise;
    }
}
