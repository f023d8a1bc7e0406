package se.samplan.ops.children;

/** Where a child process stands. */
public enum ProcessState {
    /** Not ready yet: started or about to be, for the first time or again. */
    STARTING,

    /** Runs, and has answered its ready probe since it was last started. */
    READY,

    /** Ended by itself and will not be started again. */
    FAILED,

    /** Ended because it was asked to. */
    STOPPED
}
