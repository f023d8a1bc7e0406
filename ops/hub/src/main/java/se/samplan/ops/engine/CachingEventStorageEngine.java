package se.samplan.ops.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream that was read lately from memory: an event never changes, so what has been read, or written here, stays true, whoever
 * writes. Every decision still asks the store whether the last event that is remembered stands there and is the last, so that several hubs
 * can write to the same streams, and what a store has lost (set back, or never committed) is not remembered either. The streams that are
 * read together are asked about in one question.
 */
final class CachingEventStorageEngine implements EventStorageEngine {

    /** Events, over all streams; some tens of MB. */
    private static final long MOST = 20_000;

    private static final Duration LONGEST = Duration.ofMinutes(10);
    /** Streams that are read in one transaction. */
    private static final String TOGETHER = CachingEventStorageEngine.class.getName();

    private static final String WRITTEN = TOGETHER + " has written";

    private final EventStorageEngine store;
    private final StreamEnds ends;
    private final Cache<String, List<DomainEventMessage<?>>> streams = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((String stream, List<DomainEventMessage<?>> recordedEvents) -> recordedEvents.size() + 1)
            .expireAfterAccess(LONGEST)
            .executor(Runnable::run)
            .build();
    /** For a stream that was read first in a transaction: which others were read after it. */
    private final Cache<String, Set<String>> companions = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(LONGEST)
            .executor(Runnable::run)
            .build();

    CachingEventStorageEngine(EventStorageEngine store, StreamEnds ends) {
        this.store = store;
        this.ends = ends;
    }

    /** @param fresh streams whose memory has been compared with the store in this transaction */
    private record Together(String leader, Set<String> fresh) {}

    @Override
    public DomainEventStream readEvents(String stream, long first) {
        if (first != 0 || hasWritten()) {
            return store.readEvents(stream, first);
        }
        List<DomainEventMessage<?>> known = isWhole(stream) ? streams.getIfPresent(stream) : null;
        if (known != null) {
            return DomainEventStream.of(known);
        }
        List<DomainEventMessage<?>> all = read(stream);
        if (!all.isEmpty() && all.getLast().getSequenceNumber() == all.size() - 1 && canBeRead(all)) {
            streams.put(stream, all);
        }
        return DomainEventStream.of(all);
    }

    /** Who has written sees what is not committed yet: that is read from the store, and nobody may remember it. */
    private static boolean hasWritten() {
        return CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().root().resources().containsKey(WRITTEN);
    }

    /** Nothing is missing in the memory of a stream, and nothing in it has gone. */
    private boolean isWhole(String stream) {
        if (!CurrentUnitOfWork.isStarted()) {
            return whole(Set.of(stream)).contains(stream);
        }
        Together together = CurrentUnitOfWork.get()
                .root()
                .getOrComputeResource(TOGETHER, none -> new Together(stream, new HashSet<>()));
        if (together.fresh().contains(stream)) {
            return true;
        }
        Set<String> asked = new HashSet<>(Set.of(stream));
        if (together.leader().equals(stream)) {
            asked.addAll(companions.get(stream, none -> Set.of()));
        } else {
            companions.asMap().merge(together.leader(), Set.of(stream), CachingEventStorageEngine::both);
        }
        together.fresh().addAll(whole(asked));
        return together.fresh().contains(stream);
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    private Set<String> whole(Set<String> asked) {
        Map<String, List<DomainEventMessage<?>>> known = streams.getAllPresent(asked);
        Map<String, Long> from = new HashMap<>();
        known.forEach((stream, recordedEvents) ->
                from.put(stream, recordedEvents.getLast().getSequenceNumber()));
        Map<String, List<String>> found = from.isEmpty() ? Map.of() : ends.of(from);
        return known.entrySet().stream()
                .filter(each ->
                        List.of(each.getValue().getLast().getIdentifier()).equals(found.get(each.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What can't be read is read again: it may have been mended by then. */
    private static boolean canBeRead(List<DomainEventMessage<?>> recordedEvents) {
        try {
            recordedEvents.forEach(Message::getPayload);
            return true;
        } catch (SerializationException unreadable) {
            return false;
        }
    }

    /** From the end of what is remembered, if that is still there. */
    private List<DomainEventMessage<?>> read(String stream) {
        List<DomainEventMessage<?>> known = streams.getIfPresent(stream);
        if (known == null) {
            return read(stream, 0);
        }
        List<DomainEventMessage<?>> newer = read(stream, known.size() - 1L);
        if (newer.isEmpty()
                || !newer.getFirst().getIdentifier().equals(known.getLast().getIdentifier())) {
            streams.invalidate(stream);
            return read(stream, 0);
        }
        List<DomainEventMessage<?>> all = new ArrayList<>(known);
        all.addAll(newer.subList(1, newer.size()));
        return all;
    }

    private List<DomainEventMessage<?>> read(String stream, long first) {
        List<DomainEventMessage<?>> recordedEvents = new ArrayList<>();
        store.readEvents(stream, first).forEachRemaining(recordedEvents::add);
        return recordedEvents;
    }

    /** None are made: events that are remembered are quicker to fold than a snapshot is to read. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("the hub makes no snapshots");
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        store.appendEvents(events);
        if (CurrentUnitOfWork.isStarted()) {
            var transaction = CurrentUnitOfWork.get().root();
            transaction.resources().put(WRITTEN, true);
            transaction.afterCommit(done -> events.forEach(this::remember));
        }
    }

    private void remember(EventMessage<?> written) {
        if (written instanceof DomainEventMessage<?> recorded) {
            streams.asMap()
                    .computeIfPresent(
                            recorded.getAggregateIdentifier(),
                            (stream, known) ->
                                    recorded.getSequenceNumber() == known.size() ? with(known, recorded) : known);
        }
    }

    private static List<DomainEventMessage<?>> with(List<DomainEventMessage<?>> known, DomainEventMessage<?> recorded) {
        List<DomainEventMessage<?>> all = new ArrayList<>(known.size() + 1);
        all.addAll(known);
        all.add(recorded);
        return all;
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
