package se.samplan.plan.write;

import se.samplan.platform.refusal.Refusal;

/** Only the accepted coordinator can do this. */
final class NotCoordinator extends Refusal {
    private static final long serialVersionUID = 1L;

    NotCoordinator() {
        super("not-coordinator");
    }
}
