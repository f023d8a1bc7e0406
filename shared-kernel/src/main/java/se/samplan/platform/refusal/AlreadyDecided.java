package se.samplan.platform.refusal;

/** It has been answered, ended or made already. */
public final class AlreadyDecided extends Refusal {
    private static final long serialVersionUID = 1L;

    public AlreadyDecided() {
        super("already-decided");
    }
}
