package se.samplan.child.write;

import se.samplan.platform.refusal.Refusal;

/** Not a personnummer, samordningsnummer or national reserve number. */
final class BadIdentityNumber extends Refusal {
    private static final long serialVersionUID = 1L;

    BadIdentityNumber() {
        super("bad-identity-number");
    }
}
