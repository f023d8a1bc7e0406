package se.samplan.platform.history;

import java.util.Collection;
import java.util.Map;

/** How far streams have come at this moment, whoever writes to them. What is shown is measured by it, so it is asked for at each reading. */
@FunctionalInterface
public interface StreamHeads {

    /**
     * The sequence number of the last event of each stream; streams without events are left out.
     *
     * @throws RuntimeException if the store does not answer
     */
    Map<String, Long> of(Collection<String> streams);
}
