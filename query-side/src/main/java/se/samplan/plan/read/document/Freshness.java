package se.samplan.plan.read.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.consent.ConsentStream;
import se.samplan.platform.history.StreamHeads;

/**
 * Knows whether what is stored for readers has seen everything that decides who may read it: the events of the child and of its
 * consents, as the store has them now. What has not shows the reader's own alone ({@code OwnPart}); so does everything while the store
 * does not answer.
 */
@Component
public class Freshness {
    private static final Logger LOG = LoggerFactory.getLogger(Freshness.class);

    /** A view is usually written within a tenth of this; whoever comes in between waits for it instead of seeing less. */
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private static final Duration PAUSE = Duration.ofMillis(20);
    /** So long nobody waits for a child whose views somebody has waited for in vain, and no store is asked that did not answer. */
    private static final Duration IN_VAIN = Duration.ofSeconds(2);

    private final StreamHeads heads;
    private final Cache<ChildId, Boolean> waitedInVain =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(IN_VAIN).build();
    /** Until then, by the machine's own count of time, the store is not asked. */
    private volatile long asksAgain = System.nanoTime();

    Freshness(StreamHeads heads) {
        this.heads = heads;
    }

    /** Something that is stored about a child. */
    public interface OfChild {
        ChildId child();

        /** The versions of the streams that it has seen. */
        Map<String, Long> seen();
    }

    /** How far the streams of some children have come; null: nobody knows. */
    public record Heads(@Nullable Map<String, Long> versions) {

        /** Has more been decided about the child than this has seen? */
        public boolean areAheadOf(OfChild stored) {
            Map<String, Long> now = versions;
            if (now == null) {
                return true;
            }
            for (String stream : streams(stored.child())) {
                if (now.getOrDefault(stream, -1L) > stored.seen().getOrDefault(stream, -1L)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** What was read, and how far the streams had come after that. */
    public record Measured<T>(T read, Heads heads) {}

    /**
     * Reads, and reads again for a short while until nothing of it is behind.
     *
     * @param parts of what was read
     * @param again before it is read once more
     */
    public <T> Measured<T> read(
            Supplier<T> reading, Function<T, ? extends Collection<? extends OfChild>> parts, Runnable again) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            T read = reading.get();
            Collection<? extends OfChild> stored = parts.apply(read);
            Heads now = of(stored);
            List<ChildId> behind = stored.stream()
                    .filter(now::areAheadOf)
                    .<ChildId>map(OfChild::child)
                    .distinct()
                    .toList();
            boolean hopeless =
                    now.versions() == null || waitedInVain.asMap().keySet().containsAll(behind);
            if (behind.isEmpty() || hopeless) {
                return new Measured<>(read, now);
            }
            if (System.nanoTime() > deadline || !rest()) {
                behind.forEach(child -> waitedInVain.put(child, true));
                return new Measured<>(read, now);
            }
            again.run();
        }
    }

    private Heads of(Collection<? extends OfChild> stored) {
        List<String> streams = stored.stream()
                .<ChildId>map(OfChild::child)
                .distinct()
                .flatMap(child -> streams(child).stream())
                .toList();
        if (streams.isEmpty()) {
            return new Heads(Map.of());
        }
        if (System.nanoTime() - asksAgain < 0) {
            return new Heads(null);
        }
        try {
            return new Heads(heads.of(streams));
        } catch (RuntimeException away) {
            LOG.warn("how new the views are is not known: {}", away.getClass().getName());
            asksAgain = System.nanoTime() + IN_VAIN.toNanos();
            return new Heads(null);
        }
    }

    /** The streams that decide who may read what about a child, beside those of its plans. */
    static List<String> streams(ChildId child) {
        return List.of(child.value(), ConsentStream.of(child));
    }

    private static boolean rest() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
