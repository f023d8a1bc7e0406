package se.samplan.ops.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.core.ConditionFactory;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.samplan.ops.engine.tally.Count;
import se.samplan.ops.engine.tally.Counted;
import se.samplan.ops.engine.tally.OpenTally;
import se.samplan.ops.engine.tally.RemindAt;
import se.samplan.ops.engine.tally.Tally;
import se.samplan.ops.engine.tally.TallyAutomation;
import se.samplan.ops.engine.tally.TallyOnTheBus;
import se.samplan.ops.engine.tally.TallyView;
import se.samplan.ops.hub.SamplanHub;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Envelope;

@SpringBootTest(
        classes = SamplanHub.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "samplan.search.url=http://127.0.0.1:1",
            "samplan.evaluation.clock=controlled",
            "samplan.sign-in.url=http://127.0.0.1:1/sign-in",
            "samplan.vault.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
        })
@Import({TallyOnTheBus.class, TallyView.class, TallyAutomation.class})
@DirtiesContext
class EngineTest {

    @TempDir
    static Path data;

    @Autowired
    ApplicationContext context;

    @Autowired
    CommandGateway gateway;

    @Autowired
    CommandBus bus;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TallyView view;

    @Autowired
    TallyAutomation automation;

    @Autowired
    EventProcessingConfiguration processing;

    @Autowired
    AutomationRetries retries;

    private final String tally = UUID.randomUUID().toString();

    @DynamicPropertySource
    static void inOwnFolder(DynamicPropertyRegistry properties) {
        properties.add("samplan.data", () -> data.toAbsolutePath().toString());
    }

    @Test
    void storesEventsInTheTransactionOfTheDatabase() {
        assertThat(context.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBean(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
        assertThat(bus).isInstanceOf(AsynchronousCommandBus.class);
    }

    @Test
    void writesJsonAndKnowsNoXStream() {
        assertThat(context.getBeansOfType(Serializer.class).values())
                .isNotEmpty()
                .allMatch(Jackson3Serializer.class::isInstance);
        assertThat(context.getBeanDefinitionNames())
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("xstream"));
    }

    @Test
    void decidesOnThreadsThatMayWait() {
        open();
        sendAndWait(new Count(tally, 1));
        assertThat(Tally.HANDLED_ON)
                .isNotEmpty()
                .allMatch(thread -> thread.getName().startsWith("command-"));
    }

    @Test
    void leavesNothingBehindWhenACommandFails() {
        open();
        long before = events();
        assertThatThrownBy(() -> sendAndWait(new Count(tally, -1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void namesTheConflictOfTwoWriters() {
        open();
        sendAndWait(new Count(tally, 1));
        var again = new GenericDomainEventMessage<>("Tally", tally, 1, new Counted(tally, 1));
        assertThatThrownBy(() -> context.getBean(EventStorageEngine.class).appendEvents(List.of(again)))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void opensOneTallyWhenManyOpenItAtOnce() {
        var all = IntStream.range(0, 40)
                .mapToObj(i -> gateway.send(byHub(new OpenTally(tally))))
                .toList();
        all.forEach(CompletableFuture::join);
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void letsAnEventSayWhoAndAboutWhichChild() {
        var who = Map.of(
                "actor", "asa",
                "party", "3b8f0f5e-0000-4000-8000-0000000000aa",
                "role", "staff",
                "commandId", UUID.randomUUID().toString(),
                "child", "alva");
        gateway.sendAndWait(
                GenericCommandMessage.asCommandMessage(new OpenTally(tally)).withMetaData(who));
        inAMinute().untilAsserted(() -> assertThat(automation.heard.get(tally)).containsAllEntriesOf(who));
    }

    @Test
    void givesViewsTwoLinesAndAutomationsOne() {
        inAMinute().untilAsserted(() -> {
            assertThat(segments("view-tally")).isEqualTo(2);
            assertThat(segments("automation-tally")).isEqualTo(1);
        });
        assertThat(processing.eventProcessor("view-tally")).get().isInstanceOf(PooledStreamingEventProcessor.class);
    }

    @Test
    void putsAsideWhatAViewCannotTakeAndGoesOnWithTheRest() {
        open();
        String other = UUID.randomUUID().toString();
        sendAndWait(new OpenTally(other));
        view.cannotTake.add(77);
        sendAndWait(new Count(tally, 77));
        sendAndWait(new Count(tally, 1));
        sendAndWait(new Count(other, 5));

        inAMinute().untilAsserted(() -> assertThat(view.sums).containsEntry(other, 5));
        inAMinute().untilAsserted(() -> assertThat(deadLetters()).isEqualTo(2));
        assertThat(view.sums).doesNotContainKey(tally);

        view.cannotTake.clear();
        processing.sequencedDeadLetterProcessor("view-tally").orElseThrow().processAny();
        assertThat(view.sums).containsEntry(tally, 78);
        assertThat(deadLetters()).isZero();
    }

    @Test
    void givesAConnectionBackOnceAndNotAgainWhenAnotherHasIt() {
        List<Connection> given = new ArrayList<>();
        List<Connection> givenBack = new ArrayList<>();
        DataSource watched = watched(context.getBean(DataSource.class), given, givenBack);
        var transactions = new SpringTransactionManager(new DataSourceTransactionManager(watched));
        var connections = new EventStoreConfiguration().connections(watched);
        var unit = DefaultUnitOfWork.startAndGet(byHub(new OpenTally(tally)));
        unit.attachTransaction(transactions);
        unit.execute(() -> JdbcUtils.closeQuietly(connection(connections)));

        assertThat(given).hasSize(1);
        assertThat(givenBack).containsExactlyElementsOf(given);
    }

    private static Connection connection(ConnectionProvider connections) {
        try {
            return connections.getConnection();
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Notes every connection that is given, and every time one is closed. */
    private static DataSource watched(DataSource source, List<Connection> given, List<Connection> givenBack) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection real = super.getConnection();
                given.add(real);
                return (Connection) Proxy.newProxyInstance(
                        EngineTest.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, values) -> {
                            if (method.getName().equals("close")) {
                                givenBack.add(real);
                            }
                            return method.invoke(real, values);
                        });
            }
        };
    }

    @Test
    void triesAgainWhatAPolicyCouldNotDo() {
        automation.cannotDo.add(tally);
        open();
        inAMinute().untilAsserted(() -> assertThat(deadLetters()).isEqualTo(1));
        retries.retry();
        assertThat(deadLetters()).isEqualTo(1);

        automation.cannotDo.clear();
        retries.retry();
        assertThat(automation.heard).containsKey(tally);
        assertThat(deadLetters()).isZero();
    }

    @Test
    void replaysAViewFromTheBeginning() {
        open();
        sendAndWait(new Count(tally, 3));
        inAMinute().untilAsserted(() -> assertThat(view.sums).containsEntry(tally, 3));
        var processor = processing
                .eventProcessor("view-tally", StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        view.sums.clear();
        processor.resetTokens();
        processor.start();
        inAMinute().untilAsserted(() -> assertThat(view.sums).containsEntry(tally, 3));
    }

    @Test
    void firesADeadlineWhenItsTimeHasCome() {
        open();
        sendAndWait(new RemindAt(tally, Instant.now().plusMillis(300), false));
        inAMinute().untilAsserted(() -> assertThat(view.reminded).contains(tally));
    }

    @Test
    void setsNoDeadlineWhenTheCommandFails() {
        open();
        assertThatThrownBy(() -> sendAndWait(new RemindAt(tally, Instant.now(), true)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(jdbc.queryForObject(
                        "select count(*) from scheduled_tasks where execution_time < current_timestamp", Long.class))
                .isZero();
    }

    private void sendAndWait(Object command) {
        gateway.sendAndWait(byHub(command));
    }

    private static CommandMessage<Object> byHub(Object command) {
        var envelope = new Envelope(Actor.HUB, UUID.randomUUID().toString(), null);
        return GenericCommandMessage.asCommandMessage(command).withMetaData(envelope.toMetaData());
    }

    private void open() {
        sendAndWait(new OpenTally(tally));
    }

    private long events() {
        return jdbc.queryForObject(
                "select count(*) from domain_event_entry where aggregate_identifier = ?", Long.class, tally);
    }

    private long deadLetters() {
        return jdbc.queryForObject("select count(*) from dead_letter_entry", Long.class);
    }

    private long segments(String group) {
        return jdbc.queryForObject("select count(*) from token_entry where processor_name = ?", Long.class, group);
    }

    private static ConditionFactory inAMinute() {
        return await().atMost(Duration.ofMinutes(1));
    }
}
