package se.samplan.plan.write;

import se.samplan.platform.refusal.Refusal;

/** Only the one who was asked can answer. */
final class NotTheReceiver extends Refusal {
    private static final long serialVersionUID = 1L;

    NotTheReceiver() {
        super("not-the-receiver");
    }
}
