package se.samplan.plan.write;

import se.samplan.platform.refusal.Refusal;

/** No consent covers showing this to that party. */
final class NoGround extends Refusal {
    private static final long serialVersionUID = 1L;

    NoGround() {
        super("no-ground");
    }
}
