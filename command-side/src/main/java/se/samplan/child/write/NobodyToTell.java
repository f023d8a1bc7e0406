package se.samplan.child.write;

import se.samplan.platform.refusal.Refusal;

/** A claim is shown to those who take part in the child's plan; without them it could not be opposed. */
final class NobodyToTell extends Refusal {
    private static final long serialVersionUID = 1L;

    NobodyToTell() {
        super("nobody-to-tell");
    }
}
