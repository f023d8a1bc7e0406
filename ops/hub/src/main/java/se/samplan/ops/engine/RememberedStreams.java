package se.samplan.ops.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream that was read lately only from where it ended then: a fact never changes, so what has been read stays true, whoever
 * writes. Every reading still asks the store for the last fact that is remembered and what is newer, so that several hubs can write to the
 * same streams, and what a store has lost (set back, or never committed) is not remembered either.
 */
final class RememberedStreams implements EventStorageEngine {

    /** Facts, over all streams; some tens of MB. */
    private static final long MOST = 20_000;

    private final EventStorageEngine store;
    private final Cache<String, List<DomainEventMessage<?>>> streams = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((String stream, List<DomainEventMessage<?>> facts) -> facts.size() + 1)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    RememberedStreams(EventStorageEngine store) {
        this.store = store;
    }

    @Override
    public DomainEventStream readEvents(String stream, long first) {
        if (first != 0) {
            return store.readEvents(stream, first);
        }
        List<DomainEventMessage<?>> known = streams.get(stream, unknown -> List.of());
        List<DomainEventMessage<?>> end = read(stream, Math.max(0, known.size() - 1));
        if (!known.isEmpty() && !goesOnFrom(known.getLast(), end)) {
            streams.invalidate(stream);
            return store.readEvents(stream, 0);
        }
        List<DomainEventMessage<?>> newer = known.isEmpty() ? end : end.subList(1, end.size());
        if (newer.isEmpty()) {
            return DomainEventStream.of(known);
        }
        List<DomainEventMessage<?>> all = new ArrayList<>(known.size() + newer.size());
        all.addAll(known);
        all.addAll(newer);
        if (all.getLast().getSequenceNumber() == all.size() - 1 && canBeRead(newer)) {
            streams.put(stream, all);
        }
        return DomainEventStream.of(all);
    }

    /** The last fact that is remembered is asked for once more: a store that was set back may have lost it. */
    private static boolean goesOnFrom(DomainEventMessage<?> last, List<DomainEventMessage<?>> end) {
        return !end.isEmpty() && end.getFirst().getIdentifier().equals(last.getIdentifier());
    }

    /** What can't be read is read again: it may have been mended by then. */
    private static boolean canBeRead(List<DomainEventMessage<?>> facts) {
        try {
            facts.forEach(Message::getPayload);
            return true;
        } catch (SerializationException unreadable) {
            return false;
        }
    }

    private List<DomainEventMessage<?>> read(String stream, long first) {
        List<DomainEventMessage<?>> facts = new ArrayList<>();
        store.readEvents(stream, first).forEachRemaining(facts::add);
        return facts;
    }

    /** None are made: facts that are remembered are quicker to fold than a snapshot is to read. */
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
