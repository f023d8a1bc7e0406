package se.samplan.platform.refusal;

/** There is nothing to answer or take back. */
public final class NothingOffered extends Refusal {
    private static final long serialVersionUID = 1L;

    public NothingOffered() {
        super("nothing-offered");
    }
}
