package se.samplan.plan.write;

import se.samplan.platform.refusal.Refusal;

/** The party has not joined the plan. */
final class NotParticipating extends Refusal {
    private static final long serialVersionUID = 1L;

    NotParticipating() {
        super("not-a-party");
    }
}
