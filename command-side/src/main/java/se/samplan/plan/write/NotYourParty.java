package se.samplan.plan.write;

import se.samplan.platform.refusal.Refusal;

/** Only the party that carries or is asked can do this: nobody binds another. */
final class NotYourParty extends Refusal {
    private static final long serialVersionUID = 1L;

    NotYourParty() {
        super("not-your-party");
    }
}
