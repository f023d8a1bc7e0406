package se.samplan.consent.write;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samplan.cases.Cases.INES;
import static se.samplan.cases.Cases.LEO;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.SOCIAL;
import static se.samplan.cases.Cases.TODAY;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.cases.Cases;
import se.samplan.consent.ConsentStream;
import se.samplan.consent.events.ConsentWithdrawn;
import se.samplan.consent.ground.Ground;

@DisplayName("The ground of a child is what its events say now")
class StoredGroundTest {
    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final StoredGround lookup = new StoredGround(store);
    private final AtomicLong consents = new AtomicLong();

    @Test
    void thereIsNoneOfAChildThatIsNotRegistered() {
        assertThat(lookup.of(LEO)).isSameAs(Ground.NONE);
    }

    @Test
    void aConsentTakenBackCountsAtOnce() {
        store.publish(new GenericDomainEventMessage<>("Child", LEO.value(), 0, Cases.registered()));
        assertThat(covers()).isFalse();
        happens(Cases.consent(SCHOOL, SOCIAL));
        assertThat(covers()).isTrue();
        happens(new ConsentWithdrawn(LEO, INES.person(), Set.of()));
        assertThat(covers()).isFalse();
    }

    @Test
    void whatHasNotGrownIsNotReadIntoAGroundAgain() {
        store.publish(new GenericDomainEventMessage<>("Child", LEO.value(), 0, Cases.registered()));
        happens(Cases.consent(SCHOOL, SOCIAL));
        assertThat(lookup.of(LEO)).isSameAs(lookup.of(LEO));
    }

    private boolean covers() {
        return lookup.of(LEO).covers(SCHOOL, SOCIAL, null, TODAY);
    }

    private void happens(Object event) {
        store.publish(
                new GenericDomainEventMessage<>("Consents", ConsentStream.of(LEO), consents.getAndIncrement(), event));
    }
}
