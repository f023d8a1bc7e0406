package se.samplan.ops.engine;

import java.util.List;
import java.util.Map;

/** Looks at the ends of several streams in one question. */
interface StreamEnds {

    /**
     * The ids of the events of each stream from a sequence number on, in no order; streams without any are left out.
     *
     * @param from for each stream the sequence number to look from; not empty
     */
    Map<String, List<String>> of(Map<String, Long> from);
}
