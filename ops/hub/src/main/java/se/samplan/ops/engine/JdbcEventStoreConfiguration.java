package se.samplan.ops.engine;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samplan.platform.decide.JdbcStoredEvents;
import se.samplan.platform.history.StoredEvents;
import se.samplan.platform.history.StreamHeads;

/** Events in a table of the database. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
class JdbcEventStoreConfiguration {
    /** Events read in one go. */
    private static final int BATCH = 100;

    @Bean
    EventSchema eventSchema() {
        return EventTables.schema();
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            Serializer generalSerializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            PersistenceExceptionResolver conflicts,
            Configuration configuration,
            ConnectionProvider connections,
            TransactionManager transactions,
            EventSchema schema,
            JdbcTemplate sql,
            @Value("${spring.datasource.url}") String address) {
        EventStorageEngine table = new OwnPositionCorrelation(JdbcEventStorageEngine.builder()
                .snapshotSerializer(generalSerializer)
                .eventSerializer(eventSerializer)
                .upcasterChain(configuration.upcasterChain())
                .snapshotFilter(configuration.snapshotFilter())
                .persistenceExceptionResolver(conflicts)
                .connectionProvider(connections)
                .transactionManager(transactions)
                // A stream has no gaps: a batch that is not full is its end, and nobody asks once more for nothing.
                .batchSize(BATCH)
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH)
                .schema(schema));
        return new CachingEventStorageEngine(table, isOurs(address) ? null : new JdbcStreamEnds(sql, schema));
    }

    /** A database file is open in one process; a server may have several hubs. */
    private static boolean isOurs(String address) {
        return address.startsWith("jdbc:h2:file:") && !address.contains("AUTO_SERVER");
    }

    @Bean
    StoredEvents storedEvents(JdbcClient sql) {
        return new JdbcStoredEvents(sql);
    }

    @Bean
    StreamHeads streamHeads(JdbcTemplate sql, EventSchema schema) {
        return new JdbcStreamHeads(sql, schema);
    }

    @Bean
    PersistenceExceptionResolver conflicts() {
        return new SqlStateExceptionResolver();
    }
}
