package se.samplan.ops.engine;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.serialization.RevisionResolver;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import se.samplan.platform.history.EventFormat;
import se.samplan.platform.history.EventUpcasters;

/** What holds wherever events are kept: their format, their history, and the connection of a transaction. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    /**
     * The connection of the transaction, which alone gives it back. Axon's own choice keeps it for the unit of work too and closes it
     * again when that ends, after the transaction: by then somebody else may have it, whose statements the pool closes along.
     */
    @Bean
    ConnectionProvider connections(DataSource dataSource) {
        return new SpringDataSourceConnectionProvider(dataSource);
    }

    @Bean
    Jackson3SerializerCustomizer eventFormat() {
        return EventFormat.mapper();
    }

    /** Where nothing is decided; where something is, snapshots have a revision too. */
    @Bean
    RevisionResolver eventRevisions() {
        return EventFormat.revisions();
    }

    /** Old events are read through this chain, wherever they are read. */
    @Bean
    EventUpcaster eventHistory() {
        return EventUpcasters.upcasters();
    }

    /** On a thread of its own: nobody waits for a snapshot. One that fails is made after the next events. */
    @Bean
    SpringAggregateSnapshotter snapshotter(
            Configuration configuration,
            EventStore store,
            TransactionManager transactions,
            ParameterResolverFactory parameters,
            HandlerDefinition handlers,
            @Qualifier("snapshotThread") ExecutorService snapshotThread) {
        return SpringAggregateSnapshotter.builder()
                .eventStore(store)
                .transactionManager(transactions)
                .repositoryProvider(configuration::repository)
                .parameterResolverFactory(parameters)
                .handlerDefinition(handlers)
                .executor(snapshotThread)
                .build();
    }

    @Bean(destroyMethod = "shutdown")
    ExecutorService snapshotThread() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("snapshots").daemon().factory());
    }
}
