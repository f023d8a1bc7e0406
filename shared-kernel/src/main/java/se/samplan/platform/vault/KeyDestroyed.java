package se.samplan.platform.vault;

/** Text about this subject by this controller can't be sealed any more: its key was destroyed on a decision. */
public final class KeyDestroyed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KeyDestroyed() {
        super("the key was destroyed");
    }
}
