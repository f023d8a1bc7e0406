package se.samplan.ops.children;

/** What to do when a child process ends without having been asked to. */
public enum Restart {
    /** Let it lie. */
    NEVER,

    /**
     * Start it again, after a pause that grows from a quarter of a second to half a minute. A child that has never been
     * ready is given up after three attempts: then it is wrong, not unlucky.
     */
    ALWAYS
}
