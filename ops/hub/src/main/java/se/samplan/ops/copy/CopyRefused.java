package se.samplan.ops.copy;

/** The copy can't be made, or goes no further; the message says what to do about it. */
final class CopyRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CopyRefused(String why) {
        super(why);
    }

    CopyRefused(String why, Throwable cause) {
        super(why, cause);
    }
}
