package se.samplan.platform.refusal;

/** The role of the sign-in may not do this. */
public final class NotEntitled extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotEntitled() {
        super("not-entitled");
    }
}
