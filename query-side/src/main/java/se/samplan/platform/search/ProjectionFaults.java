package se.samplan.platform.search;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keys whose documents could not be made or written. A batch is written at its end, when it is too late to put single events aside: so
 * the batch is undone, done again, and then the events of these keys go to the dead-letter queue while the others get through.
 */
final class ProjectionFaults {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionFaults.class);

    private final Map<String, RuntimeException> byKey = new ConcurrentHashMap<>();
    private final Set<String> unfound = ConcurrentHashMap.newKeySet();

    void add(String key, RuntimeException fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        // Never its message, which could repeat what somebody wrote.
        LOG.warn(
                "the documents of one child or party can't be made: {} at {}",
                fault.getClass().getName(),
                trace.length == 0 ? "?" : trace[0]);
        byKey.put(key, fault);
    }

    /** A document stands where it should, but nobody finds it by a search. */
    void refused(DocumentWrite write) {
        if (unfound.add(place(write))) {
            LOG.error("the engine refused what a document of {} is found by", write.index());
        }
    }

    void taken(DocumentWrite write) {
        if (!unfound.isEmpty()) {
            unfound.remove(place(write));
        }
    }

    /** How many documents stand where they should and are found by no search. */
    int unfound() {
        return unfound.size();
    }

    private static String place(DocumentWrite write) {
        return write.index() + "/" + write.id();
    }

    @Nullable
    RuntimeException of(String key) {
        return byKey.get(key);
    }

    void settled(String key) {
        byKey.remove(key);
    }
}
