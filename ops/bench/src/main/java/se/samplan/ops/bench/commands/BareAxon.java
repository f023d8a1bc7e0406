package se.samplan.ops.bench.commands;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import se.samplan.ops.bench.bare.BarePlan;
import se.samplan.ops.bench.bare.Note;
import se.samplan.ops.bench.engine.Engine;
import se.samplan.ops.engine.EventTables;
import se.samplan.platform.history.EventFormat;

/** Axon with its simple bus, the same store and JSON, an aggregate without rules, events as large as the hub's; nothing else. */
final class BareAxon implements Contestant {
    private static final String[] BESIDE = {"actor", "party", "role", "commandId", "child"};

    private final HikariDataSource pool;
    private final Configuration axon;

    BareAxon(Engine.Database database) {
        pool = database.withTables().pool();
        var transactions = new SpringTransactionManager(new DataSourceTransactionManager(pool));
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> EventFormat.serializer())
                .configureTransactionManager(c -> transactions)
                .configureCorrelationDataProviders(c -> List.of(new SimpleCorrelationDataProvider(BESIDE)))
                .configureEmbeddedEventStore(c -> JdbcEventStorageEngine.builder()
                        .eventSerializer(c.eventSerializer())
                        .snapshotSerializer(c.serializer())
                        .connectionProvider(new SpringDataSourceConnectionProvider(pool))
                        .transactionManager(transactions)
                        .schema(EventTables.schema())
                        .build())
                .configureAggregate(BarePlan.class)
                .start();
    }

    @Override
    public String name() {
        return "bare Axon";
    }

    @Override
    public List<BenchPlan> prepare(int plans) {
        List<BenchPlan> desks = new ArrayList<>();
        for (int plan = 0; plan < plans; plan++) {
            BareAxonWork work = new BareAxonWork();
            // As many events as a plan of the hub has by then.
            for (int event = 0; event < 6; event++) {
                work.note("prepare");
            }
            desks.add(work);
        }
        return desks;
    }

    @Override
    public long kept() {
        return JdbcClient.create(pool)
                .sql("select count(*) from domain_event_entry where sequence_number > 5")
                .query(Long.class)
                .single();
    }

    @Override
    public double bytesPerCommand() {
        return JdbcClient.create(pool)
                .sql("select avg(octet_length(payload) + octet_length(meta_data)) from domain_event_entry"
                        + " where sequence_number > 5")
                .query(Double.class)
                .single();
    }

    @Override
    public void close() {
        axon.shutdown();
        pool.close();
    }

    private final class BareAxonWork implements BenchPlan {
        private final String plan = UUID.randomUUID().toString();
        private final String goal = UUID.randomUUID().toString();
        private final String party = UUID.randomUUID().toString();
        private final Map<String, Object> who = Map.of(
                "actor",
                UUID.randomUUID().toString(),
                "party",
                party,
                "role",
                "staff",
                "child",
                UUID.randomUUID().toString());
        private String entry = UUID.randomUUID().toString();
        private int done;

        @Override
        public void next() {
            if (done % STEPS == 0) {
                entry = UUID.randomUUID().toString();
            }
            note("step-" + done++ % STEPS);
        }

        void note(String what) {
            var command = new Note(plan, entry, goal, what, party, goal, Rows.TEXT, "schooling", LocalDate.EPOCH);
            axon.commandGateway()
                    .sendAndWait(new GenericCommandMessage<>(command)
                            .withMetaData(who)
                            .andMetaData(Map.of("commandId", UUID.randomUUID().toString())));
        }
    }
}
