package se.samplan.plan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.LEO;
import static se.samplan.cases.Cases.SCHOOL;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samplan.consent.Topic;
import se.samplan.ops.databases.TestDatabase;
import se.samplan.plan.DigestOfPlan;
import se.samplan.plan.NeedId;
import se.samplan.plan.PlanId;
import se.samplan.plan.events.NeedRecorded;
import se.samplan.plan.events.PlanOpened;
import se.samplan.platform.decide.EventMetaData;
import se.samplan.platform.decide.JdbcStoredEvents;
import se.samplan.platform.history.Digest;
import se.samplan.platform.history.EventFormat;
import se.samplan.platform.message.Ids;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.vault.JdbcKeyRing;
import se.samplan.platform.vault.TinkVault;
import se.samplan.platform.vault.Vault;

@DisplayName("The digest of a plan, on a real database with the hub's own tables")
class PlanDigestTest {
    private static final PlanId PLAN = new PlanId(Ids.next());

    private JdbcClient owner;
    private EventStorageEngine store;
    private Vault vault;
    private PlanDigest digests;

    TestDatabase engine() {
        return TestDatabase.h2();
    }

    @BeforeEach
    void aPlanOfThreeEvents() {
        TestDatabase engine = engine().withTables();
        DataSource database = engine.application();
        owner = JdbcClient.create(engine.owner());
        vault = new TinkVault(new JdbcKeyRing(database), new byte[32]);
        store = JdbcEventStorageEngine.builder()
                .eventSerializer(EventFormat.serializer())
                .snapshotSerializer(EventFormat.serializer())
                .connectionProvider(new DataSourceConnectionProvider(database))
                .transactionManager(NoTransactionManager.instance())
                .schema(schema())
                .build();
        digests = new PlanDigest(new JdbcStoredEvents(JdbcClient.create(database)));
        append(0, new PlanOpened(PLAN));
        append(1, need("Morgnarna är röriga."));
        append(2, need("Rasterna är farliga."));
    }

    @Test
    void isTheSameEveryTimeAndForEveryPrefix() {
        Digest early = of(1L);
        append(3, need("Mer."));
        assertThat(of(1L)).isEqualTo(early);
        assertThat(of(null).version()).isEqualTo(3);
        assertThat(of(null)).isEqualTo(of(3L)).isNotEqualTo(early);
    }

    @Test
    void isTheSameWhenAKeyWasDestroyedAndTheTextCanBeReadNoMore() {
        Digest before = of(2L);
        vault.destroy(LEO.value(), SCHOOL.value());
        assertThat(of(2L)).isEqualTo(before);
    }

    @Test
    void isAnotherWhenAStoredByteWasAltered() {
        Digest before = of(2L);
        Digest prefix = of(0L);
        alter("update domain_event_entry set time_stamp = '2020-01-01T00:00:00Z' where sequence_number = 1");
        assertThat(of(2L).value()).isNotEqualTo(before.value());
        assertThat(of(0L)).as("what came before is as it was").isEqualTo(prefix);
    }

    @Test
    void isAnotherWhenItSaysThatSomeoneElseDidIt() {
        Digest before = of(2L);
        alter("update domain_event_entry set meta_data = payload where sequence_number = 2");
        assertThat(of(2L).value()).isNotEqualTo(before.value());
    }

    @Test
    void isNotGivenWhenAnEventWasRemoved() {
        alter("delete from domain_event_entry where sequence_number = 1");
        assertThatThrownBy(() -> of(2L)).hasMessageContaining("event 1 is missing");
    }

    @Test
    void isNotGivenForAPlanThatDoesNotExistOrHasNotComeSoFar() {
        assertThatThrownBy(() -> digests.handle(new DigestOfPlan(new PlanId(Ids.next()), null)))
                .isInstanceOf(NoAccess.class);
        assertThatThrownBy(() -> of(3L)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> of(-1L)).isInstanceOf(Invalid.class);
    }

    private Digest of(Long version) {
        return digests.handle(new DigestOfPlan(PLAN, version));
    }

    private NeedRecorded need(String text) {
        return new NeedRecorded(
                PLAN, new NeedId(Ids.next()), SCHOOL, vault.seal(LEO.value(), SCHOOL.value(), text), Topic.SCHOOLING);
    }

    private void append(long sequence, Object event) {
        store.appendEvents(new GenericDomainEventMessage<>(
                "Plan", PLAN.value(), sequence, event, EventMetaData.of(EVA, SCHOOL, LEO, Ids.next())));
    }

    /** As someone who gets past the rights of the hub. */
    private void alter(String statement) {
        assertThat(owner.sql(statement).update()).isEqualTo(1);
    }

    private static EventSchema schema() {
        return EventSchema.builder()
                .eventTable("domain_event_entry")
                .snapshotTable("snapshot_event_entry")
                .globalIndexColumn("global_index")
                .timestampColumn("time_stamp")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }
}
