package se.samplan.platform.search;

/** A question to the process that fills the views, wherever it is asked. Every process answers; the others say that it is done elsewhere. */
public record ViewOperation(Wish wish) {

    /** What is asked for, beside how the views stand. */
    public enum Wish {
        NOTHING,
        REBUILD,
        RETRY_PUT_ASIDE
    }
}
