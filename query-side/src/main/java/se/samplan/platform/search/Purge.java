package se.samplan.platform.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes from the engine's disk what stands in no document any more. Writing over a document leaves the old one in the segments and in the
 * translog until the engine has other reasons to merge and to flush; what was destroyed, or is no longer covered, must not wait for that.
 */
final class Purge {
    private static final Logger LOG = LoggerFactory.getLogger(Purge.class);

    private final SearchClient search;
    private final List<String> aliases;
    private final Duration within;
    private final SystemTime real;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("purge").daemon().factory());
    /** When the next one is to begin; nothing when nothing waits for it. */
    private final AtomicReference<@Nullable Instant> due = new AtomicReference<>();

    /** @param within what is to go has gone by then, if the engine keeps pace */
    Purge(SearchClient search, List<String> aliases, Duration within, SystemTime real) {
        this.search = search;
        this.aliases = List.copyOf(aliases);
        this.within = within;
        this.real = real;
    }

    /** Something was written over that must not stay. Soon, and once for many. */
    void soon() {
        due.compareAndSet(null, real.clock().instant().plus(within.dividedBy(2)));
    }

    /** Begins if it is time. */
    void lookAfter() {
        Instant next = due.get();
        if (next != null && !real.clock().instant().isBefore(next) && due.compareAndSet(next, null)) {
            try {
                thread.execute(this::orLater);
            } catch (RejectedExecutionException stopped) {
                LOG.debug("purged at the next start", stopped);
            }
        }
    }

    void stop() {
        thread.shutdown();
    }

    private void orLater() {
        try {
            now();
        } catch (RuntimeException away) {
            LOG.warn(
                    "could not purge what was written over; trying again: {}",
                    away.getClass().getName());
            soon();
        }
    }

    /** Merges away what was written over, and lets go of the files that held it. */
    void now() {
        List<String> all = search.full(aliases);
        search.refresh(aliases);
        // What the translog holds must be in a commit before the merge may drop older versions of it.
        EngineCall.answer(() -> search.engine()
                .indices()
                .flush(its -> its.index(all).force(true).waitIfOngoing(true)));
        EngineCall.answer(
                () -> search.engine().indices().forcemerge(its -> its.index(all).onlyExpungeDeletes(true)));
        EngineCall.answer(() -> search.engine()
                .indices()
                .flush(its -> its.index(all).force(true).waitIfOngoing(true)));
    }
}
