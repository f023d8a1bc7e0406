package se.samplan.platform.message;

/** Something a person or the hub wants done. Every command is addressed to one stream of events. */
public interface Command {

    /** The id of the stream that decides. */
    String stream();
}
