package se.samplan.ops.player.hub;

/** The sign-in did not go as the protocol says. */
public final class SignInFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SignInFailed(String message) {
        super(message);
    }
}
