package se.samplan.platform.refusal;

/** The same child, unit or plan is registered already. */
public final class AlreadyRegistered extends Refusal {
    private static final long serialVersionUID = 1L;

    public AlreadyRegistered() {
        super("already-registered");
    }
}
