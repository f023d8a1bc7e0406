package se.samplan.plan.write;

/** Where a plan stands. */
enum Status {
    PROPOSED,
    DECLINED,
    OPEN,
    ESTABLISHED,
    PAUSED,
    CLOSED;

    boolean isRunning() {
        return this == OPEN || this == ESTABLISHED;
    }

    boolean isEnded() {
        return this == DECLINED || this == CLOSED;
    }
}
