package se.samplan.ops.engine;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.serialization.RevisionResolver;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
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

    @Bean
    RevisionResolver eventRevisions() {
        return EventFormat.revisions();
    }

    /** Old events are read through this chain, wherever they are read. */
    @Bean
    EventUpcaster eventHistory() {
        return EventUpcasters.upcasters();
    }
}
