package se.samplan.ops.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.samplan.ops.engine.tally.Count;
import se.samplan.ops.engine.tally.OpenTally;
import se.samplan.ops.engine.tally.Tally;
import se.samplan.ops.engine.tally.TallyOnTheBus;
import se.samplan.ops.hub.SamplanHub;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.decide.AggregateModules;
import se.samplan.platform.message.Command;

/** A long stream is read from its last snapshot; a snapshot is a cache, and without it everything is the same. */
@SpringBootTest(
        classes = SamplanHub.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "samplan.search.url=http://127.0.0.1:1",
            "samplan.sign-in.url=http://127.0.0.1:1/sign-in",
            "samplan.vault.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
        })
@Import(TallyOnTheBus.class)
@DirtiesContext
class SnapshotsTest {
    private static final int MANY = AggregateModules.EVENTS_BETWEEN_SNAPSHOTS + 20;

    @TempDir
    static Path data;

    @Autowired
    CommandGateway gateway;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JdbcEventStoreConfiguration stores;

    @Autowired
    Serializer generalSerializer;

    @Autowired
    @Qualifier("eventSerializer")
    Serializer eventSerializer;

    @Autowired
    PersistenceExceptionResolver conflicts;

    @Autowired
    Configuration configuration;

    @Autowired
    ConnectionProvider connections;

    @Autowired
    TransactionManager transactions;

    @Autowired
    EventSchema schema;

    @Value("${spring.datasource.url}")
    String address;

    private final String tally = UUID.randomUUID().toString();

    @DynamicPropertySource
    static void inOwnFolder(DynamicPropertyRegistry properties) {
        properties.add("samplan.data", () -> data.toAbsolutePath().toString());
    }

    @Test
    void aLongStreamHasASnapshotThatIsReadInPlaceOfItsFirstEvents() {
        countUntilThereIsASnapshot();
        DomainEventMessage<?> snapshot = snapshot().orElseThrow();
        assertThat(snapshot.getPayload())
                .isInstanceOfSatisfying(
                        Tally.class, it -> assertThat(it.sum()).isEqualTo((int) snapshot.getSequenceNumber()));
        assertThat(this.<Integer>send(new Count(tally, 1))).isEqualTo(MANY + 1);
    }

    @Test
    void withoutItsSnapshotTheStreamIsTheSame() {
        countUntilThereIsASnapshot();
        assertThat(jdbc.update("delete from snapshot_event_entry where aggregate_identifier = ?", tally))
                .isEqualTo(1);
        assertThat(snapshot()).isEmpty();
        assertThat(cold().readEvents(tally, 0).asStream().count()).isEqualTo(MANY + 1);
        assertThat(this.<Integer>send(new Count(tally, 1))).isEqualTo(MANY + 1);
    }

    @Test
    void aSnapshotMadeByOtherCodeIsPassedOver() {
        countUntilThereIsASnapshot();
        assertThat(snapshot()).isPresent();
        jdbc.update("update snapshot_event_entry set payload_revision = 'older' where aggregate_identifier = ?", tally);
        assertThat(snapshot()).isEmpty();
    }

    private void countUntilThereIsASnapshot() {
        send(new OpenTally(tally));
        for (int time = 0; time < MANY; time++) {
            send(new Count(tally, 1));
        }
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (snapshot().isEmpty() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** As a hub that has read nothing yet finds it. */
    private Optional<DomainEventMessage<?>> snapshot() {
        return cold().readSnapshot(tally);
    }

    private EventStorageEngine cold() {
        return stores.eventStorageEngine(
                generalSerializer,
                eventSerializer,
                conflicts,
                configuration,
                connections,
                transactions,
                schema,
                jdbc,
                address);
    }

    private <T> T send(Command command) {
        var envelope = new Envelope(Actor.HUB, UUID.randomUUID().toString(), null);
        return gateway.sendAndWait(new GenericCommandMessage<>(command).withMetaData(envelope.toMetaData()));
    }
}
