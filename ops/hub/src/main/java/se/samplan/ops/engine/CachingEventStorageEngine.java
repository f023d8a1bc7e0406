package se.samplan.ops.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream that was read lately from memory: an event never changes, so what has been read, or written here, stays true, whoever
 * writes. Every decision still asks the store whether the last event that is remembered stands there and is the last, so that several hubs
 * can write to the same streams, and what a store has lost (set back, or never committed) is not remembered either. The streams that are
 * read together are asked about in one question. Where nobody else can write, nothing is asked. A snapshot is remembered in place of the events before it; without any, everything is
 * the same and the first reading slower.
 */
final class CachingEventStorageEngine implements EventStorageEngine {

    /** Events, over all streams; some tens of MB. */
    private static final long MOST = 20_000;

    private static final Duration LONGEST = Duration.ofMinutes(10);
    /** Streams that are read in one transaction. */
    private static final String TOGETHER = CachingEventStorageEngine.class.getName();

    private static final String WRITTEN = TOGETHER + " has written";

    private final EventStorageEngine store;
    private final @Nullable StreamEnds ends;
    private final Cache<String, RememberedStream> streams = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((String stream, RememberedStream remembered) -> remembered.weight())
            .expireAfterAccess(LONGEST)
            .executor(Runnable::run)
            .build();
    private final ReadTogether companions = new ReadTogether(MOST, LONGEST);

    /** @param ends none when this process alone can write to the store */
    CachingEventStorageEngine(EventStorageEngine store, @Nullable StreamEnds ends) {
        this.store = store;
        this.ends = ends;
    }

    /** @param read streams as the store has them in this transaction, and those found to be as they are remembered */
    private record Together(String leader, Map<String, RememberedStream> read) {}

    @Override
    public DomainEventStream readEvents(String stream, long first) {
        if (hasWritten()) {
            return store.readEvents(stream, first);
        }
        RememberedStream known = first == 0 || isAfterSnapshot(stream, first) ? current(stream) : null;
        if (known == null || known.next() != first) {
            return store.readEvents(stream, first);
        }
        return DomainEventStream.of(known.afterSnapshot());
    }

    /** Read and remembered together with the events after it, which are asked for next. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return hasWritten()
                ? store.readSnapshot(stream)
                : Optional.ofNullable(current(stream).snapshot());
    }

    /** Who has written sees what is not committed yet: that is read from the store, and nobody may remember it. */
    private static boolean hasWritten() {
        return CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().root().resources().containsKey(WRITTEN);
    }

    private boolean isAfterSnapshot(String stream, long first) {
        RememberedStream known = streams.getIfPresent(stream);
        return known != null && known.snapshot() != null && known.next() == first;
    }

    /** The stream as the store has it now, or had it at the first question of this transaction. */
    private RememberedStream current(String stream) {
        Map<String, RememberedStream> read = found(stream);
        RememberedStream known = read.get(stream);
        if (known != null) {
            return known;
        }
        RememberedStream all = read(stream);
        if (all.isWorthKeeping()) {
            keep(stream, all);
        }
        if (CurrentUnitOfWork.isStarted()) {
            read.put(stream, all);
        }
        return all;
    }

    /** Where nothing is asked later, it is asked now: what was committed after the reading and before the keeping would be missed. */
    private void keep(String stream, RememberedStream all) {
        streams.put(stream, all);
        if (ends == null
                && store.lastSequenceNumberFor(stream).orElse(-1L) != all.last().getSequenceNumber()) {
            streams.invalidate(stream);
        }
    }

    /** Streams of which nothing is missing in memory, and nothing has gone. */
    private Map<String, RememberedStream> found(String stream) {
        if (!CurrentUnitOfWork.isStarted()) {
            return whole(Set.of(stream));
        }
        Together together = CurrentUnitOfWork.get()
                .root()
                .getOrComputeResource(TOGETHER, none -> new Together(stream, new HashMap<>()));
        if (!together.read().containsKey(stream)) {
            Set<String> asked = ends == null ? Set.of(stream) : companions.with(together.leader(), stream);
            together.read().putAll(whole(asked));
        }
        return together.read();
    }

    private Map<String, RememberedStream> whole(Set<String> asked) {
        Map<String, RememberedStream> known = new HashMap<>(streams.getAllPresent(asked));
        if (ends == null) {
            return known;
        }
        Map<String, Long> from = new HashMap<>();
        known.forEach((stream, remembered) -> from.put(stream, remembered.last().getSequenceNumber()));
        Map<String, List<String>> found = from.isEmpty() ? Map.of() : ends.of(from);
        known.entrySet()
                .removeIf(
                        each -> !List.of(each.getValue().last().getIdentifier()).equals(found.get(each.getKey())));
        return known;
    }

    /** From the end of what is remembered, if that is still there; else from the last snapshot. */
    private RememberedStream read(String stream) {
        RememberedStream known = streams.getIfPresent(stream);
        if (known != null) {
            List<DomainEventMessage<?>> newer = read(stream, known.last().getSequenceNumber());
            if (!newer.isEmpty()
                    && newer.getFirst().getIdentifier().equals(known.last().getIdentifier())) {
                return known.with(newer.subList(1, newer.size()));
            }
            streams.invalidate(stream);
        }
        DomainEventMessage<?> snapshot =
                store.readSnapshot(stream).filter(RememberedStream::canBeRead).orElse(null);
        if (snapshot != null) {
            List<DomainEventMessage<?>> newer = read(stream, snapshot.getSequenceNumber());
            if (!newer.isEmpty()) {
                return new RememberedStream(snapshot, newer);
            }
        }
        return new RememberedStream(null, read(stream, 0));
    }

    private List<DomainEventMessage<?>> read(String stream, long first) {
        List<DomainEventMessage<?>> recordedEvents = new ArrayList<>();
        store.readEvents(stream, first).forEachRemaining(recordedEvents::add);
        return recordedEvents;
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        store.storeSnapshot(snapshot);
        streams.asMap().computeIfPresent(snapshot.getAggregateIdentifier(), (stream, known) -> known.with(snapshot));
    }

    /** What can't be stored, or is not committed for sure, is read anew: the store may hold something else than was thought. */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (!CurrentUnitOfWork.isStarted()) {
            store.appendEvents(events);
            if (ends == null) {
                forget(events);
            }
            return;
        }
        var transaction = CurrentUnitOfWork.get().root();
        transaction.onRollback(undone -> forget(events));
        store.appendEvents(events);
        transaction.resources().put(WRITTEN, true);
        transaction.afterCommit(done -> events.forEach(this::remember));
    }

    private void forget(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> each : events) {
            if (each instanceof DomainEventMessage<?> recorded) {
                streams.invalidate(recorded.getAggregateIdentifier());
            }
        }
    }

    private void remember(EventMessage<?> written) {
        if (written instanceof DomainEventMessage<?> recorded) {
            streams.asMap()
                    .computeIfPresent(recorded.getAggregateIdentifier(), (stream, known) -> known.after(recorded));
        }
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken after, boolean mayBlock) {
        return store.readEvents(after, mayBlock);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return store.lastSequenceNumberFor(stream);
    }

    @Override
    public TrackingToken createTailToken() {
        return store.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return store.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return store.createTokenAt(moment);
    }
}
