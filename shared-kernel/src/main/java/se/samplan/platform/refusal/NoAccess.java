package se.samplan.platform.refusal;

/** What was asked for does not exist for this person; said in the same way whether it exists or not. */
public final class NoAccess extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoAccess() {
        super("no-access");
    }
}
