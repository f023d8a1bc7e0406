package se.samplan.plan.read.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.consent.ConsentStream;
import se.samplan.platform.history.StreamHeads;
import se.samplan.platform.reader.NotYetWhole;

/**
 * Knows whether what is stored for readers has seen everything that decides who may read it: the events of the child and of its
 * consents, as the store has them now. What has not shows the reader's own alone ({@code OwnPart}); so does everything while the store
 * does not answer.
 */
@Component
public class Freshness {
    private static final Logger LOG = LoggerFactory.getLogger(Freshness.class);

    /** A view is usually written within a tenth of this; so long whoever comes in between is told to ask again, instead of seeing less. */
    private static final Duration PATIENCE = Duration.ofMillis(400);

    /** So long nobody waits for a child whose views somebody has waited for in vain, and no store is asked that did not answer. */
    private static final Duration IN_VAIN = Duration.ofSeconds(2);

    private final StreamHeads heads;
    /** Since when, by the machine's own count of time, the views of a child were found to be behind. */
    private final Cache<ChildId, Long> behindSince = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(PATIENCE.plus(IN_VAIN))
            .build();
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
     * Reads, and measures what was read. Nobody waits here.
     *
     * @param parts of what was read
     * @param again before somebody is told to ask again
     * @throws NotYetWhole if something is behind, and has not been for long: it is about to be written
     */
    public <T> Measured<T> read(
            Supplier<T> reading, Function<T, ? extends Collection<? extends OfChild>> parts, Runnable again) {
        T read = reading.get();
        Collection<? extends OfChild> stored = parts.apply(read);
        Heads now = of(stored);
        if (now.versions() == null) {
            return new Measured<>(read, now);
        }
        Set<ChildId> behind = stored.stream()
                .filter(now::areAheadOf)
                .<ChildId>map(OfChild::child)
                .collect(Collectors.toSet());
        stored.stream()
                .<ChildId>map(OfChild::child)
                .filter(it -> !behind.contains(it))
                .forEach(behindSince::invalidate);
        // Of each: since when it is behind is noted here.
        if (behind.stream().map(this::isAboutToCome).reduce(false, Boolean::logicalOr)) {
            again.run();
            throw new NotYetWhole();
        }
        return new Measured<>(read, now);
    }

    private boolean isAboutToCome(ChildId child) {
        long now = System.nanoTime();
        long since = Objects.requireNonNull(behindSince.get(child, first -> now));
        return now - since < PATIENCE.toNanos();
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
}
