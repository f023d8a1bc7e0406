package se.samplan.plan.write;

import se.samplan.platform.refusal.Refusal;

/** The plan is proposed or rests; this needs an open plan. */
final class PlanNotOpen extends Refusal {
    private static final long serialVersionUID = 1L;

    PlanNotOpen() {
        super("plan-not-open");
    }
}
