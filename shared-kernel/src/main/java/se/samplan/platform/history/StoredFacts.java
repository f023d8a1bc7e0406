package se.samplan.platform.history;

import java.util.stream.Stream;

/** The facts as the store keeps them, past every reader that could change their shape. */
public interface StoredFacts {

    /** The facts of one stream up to a version (included), in order. To be closed by who asks. */
    Stream<StoredFact> of(String stream, long version);
}
