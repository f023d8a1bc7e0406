package se.samplan.ops.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.Test;

class CachingEventStorageEngineTest {
    private final List<Long> askedFrom = new ArrayList<>();
    private long lostFrom = Long.MAX_VALUE;
    private Runnable whenRead = () -> {};
    private final InMemoryEventStorageEngine store = new InMemoryEventStorageEngine() {
        @Override
        public DomainEventStream readEvents(String stream, long first) {
            askedFrom.add(first);
            var found = super.readEvents(stream, first)
                    .asStream()
                    .filter(event -> event.getSequenceNumber() < lostFrom)
                    .toList();
            Runnable meanwhile = whenRead;
            whenRead = () -> {};
            meanwhile.run();
            return DomainEventStream.of(found);
        }
    };
    private final List<Set<String>> endsAsked = new ArrayList<>();
    private final StreamEnds ends = from -> {
        endsAsked.add(Set.copyOf(from.keySet()));
        Map<String, List<String>> found = new HashMap<>();
        int before = askedFrom.size();
        from.forEach((stream, first) -> store.readEvents(stream, first)
                .asStream()
                .filter(event -> event.getSequenceNumber() < lostFrom)
                .forEach(event ->
                        found.computeIfAbsent(stream, none -> new ArrayList<>()).add(event.getIdentifier())));
        askedFrom.subList(before, askedFrom.size()).clear();
        return found;
    };
    private final CachingEventStorageEngine streams = new CachingEventStorageEngine(store, ends);

    @Test
    void readsOnlyWhatIsNewerThanWhatItHasRead() {
        append(0, 1, 2);
        assertThat(read(0)).containsExactly(0L, 1L, 2L);
        append(3);
        assertThat(read(0)).containsExactly(0L, 1L, 2L, 3L);
        assertThat(askedFrom).containsExactly(0L, 2L);
    }

    @Test
    void readsNothingAnewWhenItKnowsTheLastEvent() {
        append(0, 1, 2);
        read(0);
        assertThat(read(0)).containsExactly(0L, 1L, 2L);
        assertThat(askedFrom).containsExactly(0L);
        assertThat(endsAsked).containsExactly(Set.of("plan"));
    }

    @Test
    void remembersWhatIsWrittenHereOnceItIsCommitted() {
        append(0, 1);
        read(0);
        inTransaction(() -> append(2));
        assertThat(read(0)).containsExactly(0L, 1L, 2L);
        assertThat(askedFrom).containsExactly(0L);
    }

    @Test
    void remembersNothingThatWasRolledBack() {
        append(0, 1);
        read(0);
        var transaction = DefaultUnitOfWork.startAndGet(GenericMessage.asMessage("command"));
        append(2);
        lostFrom = 2;
        transaction.rollback();
        assertThat(read(0)).containsExactly(0L, 1L);
    }

    /** Nobody else may decide on it: it may be rolled back. */
    @Test
    void remembersNothingOfWhatIsReadAfterWritingInTheSameTransaction() {
        append(0);
        read(0);
        inTransaction(() -> {
            append(1);
            store.appendEvents(List.of(event("plan", 1)));
            read(0);
            read(0);
        });
        assertThat(askedFrom).containsExactly(0L, 0L, 0L);
        assertThat(endsAsked).isEmpty();
    }

    @Test
    void asksOnceAboutAllStreamsThatAreReadTogether() {
        store.appendEvents(List.of(event("child", 0), event("consents", 0), event("plan", 0)));
        for (int time = 0; time < 3; time++) {
            inTransaction(
                    () -> List.of("plan", "child", "consents", "child").forEach(each -> streams.readEvents(each, 0)));
        }
        assertThat(askedFrom).containsExactly(0L, 0L, 0L);
        assertThat(endsAsked.getLast()).containsExactlyInAnyOrder("plan", "child", "consents");
        int before = endsAsked.size();
        inTransaction(() -> List.of("plan", "child", "consents", "child").forEach(each -> streams.readEvents(each, 0)));
        assertThat(endsAsked).hasSize(before + 1);
    }

    /** A consent taken back by way of another hub counts in the next transaction, whatever is remembered. */
    @Test
    void seesWhatIsNewInAStreamThatIsReadTogetherWithAnother() {
        store.appendEvents(List.of(event("consents", 0), event("plan", 0)));
        for (int time = 0; time < 3; time++) {
            inTransaction(() -> List.of("plan", "consents").forEach(each -> streams.readEvents(each, 0)));
        }
        store.appendEvents(List.of(event("consents", 1)));
        inTransaction(() -> {
            streams.readEvents("plan", 0);
            assertThat(streams.readEvents("consents", 0).asStream().count()).isEqualTo(2);
        });
    }

    @Test
    void seesAtOnceWhatAnotherHubHasWritten() {
        CachingEventStorageEngine other = new CachingEventStorageEngine(store, ends);
        append(0);
        assertThat(read(0)).containsExactly(0L);
        other.appendEvents(List.of(event("plan", 1)));
        assertThat(read(0)).containsExactly(0L, 1L);
    }

    @Test
    void answersFromTheStoreWhenOnlyTheEndIsAskedFor() {
        append(0, 1, 2);
        read(0);
        assertThat(read(2)).containsExactly(2L);
    }

    @Test
    void remembersNoStreamThatIsNotThere() {
        assertThat(read(0)).isEmpty();
        append(0);
        assertThat(read(0)).containsExactly(0L);
    }

    /** Set back to an earlier day, or read before it was rolled back: only what the store holds is true. */
    @Test
    void forgetsWhatTheStoreHasLost() {
        append(0, 1, 2);
        read(0);
        lostFrom = 2;
        assertThat(read(0)).containsExactly(0L, 1L);
        assertThat(read(0)).containsExactly(0L, 1L);
        lostFrom = 0;
        assertThat(read(0)).isEmpty();
    }

    /** It may be readable next time: somebody has seen what was wrong. */
    @Test
    void readsAgainWhatCouldNotBeRead() {
        append(0);
        streams.appendEvents(List.of(unreadable(1)));
        read(0);
        read(0);
        assertThat(askedFrom).containsExactly(0L, 0L);
    }

    @Test
    void remembersASnapshotInPlaceOfTheEventsBeforeIt() {
        append(0, 1, 2, 3, 4);
        read(0);
        streams.storeSnapshot(event("plan", 3));
        assertThat(snapshot()).contains(3L);
        assertThat(read(4)).containsExactly(4L);
        inTransaction(() -> append(5));
        assertThat(snapshot()).contains(3L);
        assertThat(read(4)).containsExactly(4L, 5L);
        assertThat(askedFrom).containsExactly(0L);
    }

    @Test
    void beginsWithTheSnapshotOfTheStore() {
        append(0, 1, 2, 3);
        store.storeSnapshot(event("plan", 2));
        inTransaction(() -> {
            assertThat(snapshot()).contains(2L);
            assertThat(read(3)).containsExactly(3L);
        });
        assertThat(askedFrom).containsExactly(2L);
    }

    /** Whoever wants every event gets every event. */
    @Test
    void readsPastASnapshot() {
        append(0, 1, 2, 3);
        store.storeSnapshot(event("plan", 2));
        snapshot();
        assertThat(read(0)).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void passesOverASnapshotOfWhatTheStoreHasLost() {
        append(0, 1, 2, 3);
        read(0);
        streams.storeSnapshot(event("plan", 2));
        lostFrom = 2;
        assertThat(snapshot()).isEmpty();
        assertThat(read(0)).containsExactly(0L, 1L);
    }

    @Test
    void passesOverASnapshotThatCanNotBeRead() {
        append(0, 1);
        store.storeSnapshot(unreadable(1));
        assertThat(snapshot()).isEmpty();
        assertThat(read(0)).containsExactly(0L, 1L);
    }

    @Test
    void asksNothingWhereNobodyElseCanWrite() {
        CachingEventStorageEngine alone = new CachingEventStorageEngine(store, null);
        inTransaction(() -> alone.appendEvents(List.of(event("plan", 0))));
        for (int time = 1; time < 4; time++) {
            long next = time;
            inTransaction(() -> {
                assertThat(alone.readEvents("plan", 0).asStream().count()).isEqualTo(next);
                alone.appendEvents(List.of(event("plan", next)));
            });
        }
        // Once to read, and once to see that nothing came meanwhile.
        assertThat(askedFrom).containsExactly(0L, 0L);
        assertThat(endsAsked).isEmpty();
    }

    /** Committed by somebody else between the reading and the keeping. */
    @Test
    void keepsNothingThatHasGrownWhileItWasRead() {
        CachingEventStorageEngine alone = new CachingEventStorageEngine(store, null);
        store.appendEvents(List.of(event("plan", 0)));
        whenRead = () -> store.appendEvents(List.of(event("plan", 1)));
        assertThat(alone.readEvents("plan", 0).asStream().count()).isEqualTo(1);
        assertThat(alone.readEvents("plan", 0).asStream().count()).isEqualTo(2);
    }

    /** Who knows whether it was stored. */
    @Test
    void readsAnewWhatWasRolledBackWhereNobodyElseCanWrite() {
        CachingEventStorageEngine alone = new CachingEventStorageEngine(store, null);
        store.appendEvents(List.of(event("plan", 0)));
        alone.readEvents("plan", 0);
        var transaction = DefaultUnitOfWork.startAndGet(GenericMessage.asMessage("command"));
        alone.appendEvents(List.of(event("plan", 1)));
        transaction.rollback();
        store.appendEvents(List.of(event("plan", 1)));
        assertThat(alone.readEvents("plan", 0).asStream().count()).isEqualTo(2);
    }

    private Optional<Long> snapshot() {
        return streams.readSnapshot("plan").map(DomainEventMessage::getSequenceNumber);
    }

    private static DomainEventMessage<String> unreadable(long sequence) {
        return new GenericDomainEventMessage<>("Plan", "plan", sequence, "event " + sequence) {
            @Override
            public String getPayload() {
                throw new SerializationException("not an event");
            }
        };
    }

    private void append(long... sequence) {
        for (long each : sequence) {
            streams.appendEvents(List.of(event("plan", each)));
        }
    }

    private List<Long> read(long first) {
        return streams.readEvents("plan", first)
                .asStream()
                .map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    private static void inTransaction(Runnable deeds) {
        DefaultUnitOfWork.startAndGet(GenericMessage.asMessage("command")).execute(deeds);
    }

    private static DomainEventMessage<String> event(String stream, long sequence) {
        return new GenericDomainEventMessage<>("Plan", stream, sequence, "event " + sequence);
    }
}
