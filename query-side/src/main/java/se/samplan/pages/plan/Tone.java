package se.samplan.pages.plan;

/** How loudly an act is offered. */
public enum Tone {
    USUAL,
    /** Adds something to the plan. */
    ADDS,
    /** Ends something, or takes something from others: its form says so. */
    GRAVE,
    /** Seldom done: stands quietly beside others. */
    SELDOM,
    SELDOM_AND_GRAVE;

    boolean isSeldom() {
        return this == SELDOM || this == SELDOM_AND_GRAVE;
    }

    boolean isGrave() {
        return this == GRAVE || this == SELDOM_AND_GRAVE;
    }
}
