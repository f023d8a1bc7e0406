package se.samplan.platform.decide;

import se.samplan.platform.refusal.Refusal;

/** The key of this command came before with another command: one of the two would have been lost without a word. */
final class KeyReused extends Refusal {
    private static final long serialVersionUID = 1L;

    KeyReused() {
        super("key-reused");
    }
}
