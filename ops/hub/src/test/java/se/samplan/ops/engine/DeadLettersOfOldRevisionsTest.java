package se.samplan.ops.engine;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import se.samplan.party.PartyId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.PlanId;
import se.samplan.plan.events.EntryStruck;
import se.samplan.platform.actor.MetaDataKeys;
import se.samplan.platform.history.EventFormat;
import se.samplan.platform.history.EventUpcasters;
import se.samplan.platform.message.Ids;
import se.samplan.platform.vault.SealedText;

/** An event was put aside in its first revision; then the hub was renewed, and its event has a second. */
@DisplayName("An event that was put aside in an old revision comes back as an event of today")
class DeadLettersOfOldRevisionsTest {
    private static final PartyId SCHOOL = new PartyId(Ids.next());
    private static final EntryStruck TODAY = new EntryStruck(
            new PlanId(Ids.next()), new CommitmentId(Ids.next()), SCHOOL, new SealedText("c", "s", "AQ=="));

    private final Serializer serializer = EventFormat.serializer();
    private final DeadLetterSchema schema = new EventProcessingConfiguration().deadLetterSchema();
    private final DataSource database = database();

    @BeforeEach
    void putAsideInItsFirstRevision() {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V2__processing.sql")).execute(database);
        queue(false)
                .enqueue(
                        "sequence",
                        new GenericDeadLetter<>(
                                "sequence",
                                new GenericTrackedDomainEventMessage<>(
                                        new GlobalSequenceTrackingToken(7),
                                        new GenericDomainEventMessage<>(
                                                "PlanAggregate",
                                                TODAY.plan().value(),
                                                3,
                                                TODAY,
                                                MetaData.with(MetaDataKeys.PARTY, SCHOOL.value())))));
        String json = serializer.serialize(TODAY, String.class).getData();
        new JdbcTemplate(database)
                .update(
                        "update dead_letter_entry set payload_revision = null, payload = ?",
                        json.replace("\"by\":\"" + SCHOOL + "\",", "")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void throughTheUpcasters() {
        assertThat(readFrom(queue(true)).by()).isEqualTo(SCHOOL);
    }

    /** Why they are needed: nothing fails, the party is simply not there. */
    @Test
    void withoutThemItWouldComeBackWithAHole() {
        assertThat(readFrom(queue(false)).by()).isNull();
    }

    private static EntryStruck readFrom(SequencedDeadLetterQueue<EventMessage<?>> queue) {
        EventMessage<?> message =
                queue.deadLetterSequence("sequence").iterator().next().message();
        assertThat(message).isInstanceOf(GenericTrackedDomainEventMessage.class);
        assertThat(message.getMetaData()).containsEntry(MetaDataKeys.PARTY, SCHOOL.value());
        return (EntryStruck) message.getPayload();
    }

    /** As the hub makes it for every group, the views' generations among them; and as Axon would by itself. */
    private SequencedDeadLetterQueue<EventMessage<?>> queue(boolean upcasting) {
        return upcasting
                ? new EventProcessingConfiguration()
                        .deadLetters(
                                database::getConnection,
                                NoTransactionManager.instance(),
                                schema,
                                serializer,
                                serializer,
                                EventUpcasters.upcasters())
                        .of("view")
                : JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                        .processingGroup("view")
                        .connectionProvider(database::getConnection)
                        .transactionManager(NoTransactionManager.instance())
                        .schema(schema)
                        .genericSerializer(serializer)
                        .eventSerializer(serializer)
                        .build();
    }

    private static DataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:" + Ids.next() + ";DB_CLOSE_DELAY=-1");
        return database;
    }
}
