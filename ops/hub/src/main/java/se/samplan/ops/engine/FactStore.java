package se.samplan.ops.engine;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import se.samplan.platform.history.FactFormat;
import se.samplan.platform.history.FactHistory;

/** The store of facts on a JDBC database, its columns as the migrations name them. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class FactStore {

    @Bean
    EventSchema eventSchema() {
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

    @Bean
    EventStorageEngine eventStorageEngine(
            Serializer generalSerializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            PersistenceExceptionResolver conflicts,
            Configuration configuration,
            ConnectionProvider connections,
            TransactionManager transactions,
            EventSchema schema) {
        return new RememberedStreams(new InOwnPlace(JdbcEventStorageEngine.builder()
                .snapshotSerializer(generalSerializer)
                .eventSerializer(eventSerializer)
                .upcasterChain(configuration.upcasterChain())
                .snapshotFilter(configuration.snapshotFilter())
                .persistenceExceptionResolver(conflicts)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(schema)));
    }

    /**
     * The connection of the transaction, which alone gives it back. Axon's own choice keeps it for the unit of work too and closes it
     * again when that ends, after the transaction: by then somebody else may have it, whose statements the pool closes along.
     */
    @Bean
    ConnectionProvider connections(DataSource dataSource) {
        return new SpringDataSourceConnectionProvider(dataSource);
    }

    @Bean
    PersistenceExceptionResolver conflicts() {
        return new ConflictBySqlState();
    }

    @Bean
    Jackson3SerializerCustomizer factFormat() {
        return FactFormat.mapper();
    }

    /** Old facts are read through this chain, wherever they are read. */
    @Bean
    EventUpcaster factHistory() {
        return FactHistory.upcasters();
    }
}
