package se.samplan.plan.write;

import se.samplan.platform.refusal.Refusal;

/** Another plan of the child runs. Told only to a unit that consent covers. */
final class PlanRunning extends Refusal {
    private static final long serialVersionUID = 1L;

    PlanRunning() {
        super("plan-running");
    }
}
