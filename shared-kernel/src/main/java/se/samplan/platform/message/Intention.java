package se.samplan.platform.message;

/** Something a person or the hub wants done. Every intention is addressed to one stream of facts. */
public interface Intention {

    /** The id of the stream that decides. */
    String stream();
}
