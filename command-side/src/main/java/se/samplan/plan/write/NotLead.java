package se.samplan.plan.write;

import se.samplan.platform.refusal.Refusal;

/** Another party answers for the plan as a whole, and only that party hands it over. */
final class NotLead extends Refusal {
    private static final long serialVersionUID = 1L;

    NotLead() {
        super("not-lead");
    }
}
