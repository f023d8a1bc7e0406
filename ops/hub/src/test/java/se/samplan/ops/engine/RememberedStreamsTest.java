package se.samplan.ops.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.Test;

class RememberedStreamsTest {
    private final List<Long> askedFrom = new ArrayList<>();
    private long lostFrom = Long.MAX_VALUE;
    private final InMemoryEventStorageEngine store = new InMemoryEventStorageEngine() {
        @Override
        public DomainEventStream readEvents(String stream, long first) {
            askedFrom.add(first);
            return DomainEventStream.of(super.readEvents(stream, first)
                    .asStream()
                    .filter(fact -> fact.getSequenceNumber() < lostFrom)
                    .toList());
        }
    };
    private final RememberedStreams streams = new RememberedStreams(store);

    @Test
    void readsOnlyWhatIsNewerThanWhatItHasRead() {
        append(0, 1, 2);
        assertThat(read(0)).containsExactly(0L, 1L, 2L);
        append(3);
        assertThat(read(0)).containsExactly(0L, 1L, 2L, 3L);
        assertThat(askedFrom).containsExactly(0L, 2L);
    }

    @Test
    void seesAtOnceWhatAnotherHubHasWritten() {
        RememberedStreams other = new RememberedStreams(store);
        append(0);
        assertThat(read(0)).containsExactly(0L);
        other.appendEvents(List.of(fact(1)));
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
        streams.appendEvents(List.of(new GenericDomainEventMessage<String>("Plan", "plan", 1, "fact 1") {
            @Override
            public String getPayload() {
                throw new SerializationException("not a fact");
            }
        }));
        read(0);
        read(0);
        assertThat(askedFrom).containsExactly(0L, 0L);
    }

    private void append(long... sequence) {
        for (long each : sequence) {
            streams.appendEvents(List.of(fact(each)));
        }
    }

    private List<Long> read(long first) {
        return streams.readEvents("plan", first)
                .asStream()
                .map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    private static DomainEventMessage<String> fact(long sequence) {
        return new GenericDomainEventMessage<>("Plan", "plan", sequence, "fact " + sequence);
    }
}
