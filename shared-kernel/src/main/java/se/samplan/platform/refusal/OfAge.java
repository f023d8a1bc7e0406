package se.samplan.platform.refusal;

/** The child has come of age: nobody decides about custody or maturity any more. */
public final class OfAge extends Refusal {
    private static final long serialVersionUID = 1L;

    public OfAge() {
        super("of-age");
    }
}
