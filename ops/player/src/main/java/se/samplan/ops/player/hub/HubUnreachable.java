package se.samplan.ops.player.hub;

/** The hub did not answer for as long as the player was willing to wait. */
public final class HubUnreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HubUnreachable(String message, Throwable cause) {
        super(message, cause);
    }

    HubUnreachable(String message) {
        super(message);
    }
}
