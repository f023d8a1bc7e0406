package se.samplan.ops.copy;

/** The copy can't be made, or goes no further; the message says what to do about it. */
final class CanNotCopy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CanNotCopy(String why) {
        super(why);
    }

    CanNotCopy(String why, Throwable cause) {
        super(why, cause);
    }
}
