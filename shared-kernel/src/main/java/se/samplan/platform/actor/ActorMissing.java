package se.samplan.platform.actor;

/** A command without an actor: a fault in the caller, never a person's mistake. */
public final class ActorMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ActorMissing() {
        super("a command without an actor is refused");
    }
}
