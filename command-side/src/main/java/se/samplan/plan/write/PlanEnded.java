package se.samplan.plan.write;

import se.samplan.platform.refusal.Refusal;

/** The plan was closed or declined. */
final class PlanEnded extends Refusal {
    private static final long serialVersionUID = 1L;

    PlanEnded() {
        super("plan-closed");
    }
}
