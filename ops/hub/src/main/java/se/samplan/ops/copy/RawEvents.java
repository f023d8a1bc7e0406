package se.samplan.ops.copy;

import java.util.Iterator;
import java.util.List;

/** A store of events, met below everything that understands them. */
interface RawEvents extends AutoCloseable {

    /** Every event that is there now, the first first. */
    Iterator<RawEvent> all();

    /**
     * Adds these after all others, in one transaction: all of them, or none.
     *
     * @param next in order; a store that lets others decide the position keeps theirs
     */
    void append(List<RawEvent> next);

    /** Are positions decided by who adds? Otherwise the store counts from 0, without gaps. */
    boolean keepsPositions();

    @Override
    void close();
}
