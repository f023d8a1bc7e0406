package se.samplan.platform.history;

import java.util.stream.Stream;

/** The events as the store keeps them, past every reader that could change their shape. */
public interface StoredEvents {

    /** The events of one stream up to a version (included), in order. To be closed by who asks. */
    Stream<StoredEvent> of(String stream, long version);
}
