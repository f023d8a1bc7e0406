package se.samplan.ops.children;

/** A child process could not be started, or was not ready in time. The message carries the end of its log. */
public final class ChildFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChildFailed(String message) {
        super(message);
    }
}
