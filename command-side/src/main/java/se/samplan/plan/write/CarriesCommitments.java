package se.samplan.plan.write;

import se.samplan.platform.refusal.Refusal;

/** The party still carries commitments. */
final class CarriesCommitments extends Refusal {
    private static final long serialVersionUID = 1L;

    CarriesCommitments() {
        super("carries-commitments");
    }
}
