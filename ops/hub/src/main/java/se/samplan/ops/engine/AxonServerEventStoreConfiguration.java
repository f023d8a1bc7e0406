package se.samplan.ops.engine;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.TargetContextResolver;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.axonserver.connector.query.QueryPriorityCalculator;
import org.axonframework.config.Configuration;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryBusSpanFactory;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.samplan.platform.history.StoredEvents;
import se.samplan.platform.history.StreamHeads;

/**
 * Events in Axon Server, which also carries commands and questions between the processes of a hub. The store and the road of commands
 * are Axon's own; here is what it leaves to us.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
class AxonServerEventStoreConfiguration {

    /** A question that can be answered in this process never leaves it, so that people read on when the server is away. */
    @Bean
    @Primary
    QueryBus routedQueryBus(
            @Qualifier("localSegment") SimpleQueryBus local,
            AxonServerConnectionManager connections,
            AxonServerConfiguration settings,
            Configuration configuration,
            @Qualifier("messageSerializer") Serializer messageSerializer,
            Serializer genericSerializer,
            QueryPriorityCalculator priorities,
            TargetContextResolver<? super org.axonframework.queryhandling.QueryMessage<?, ?>> contexts) {
        return AxonServerQueryBus.builder()
                .axonServerConnectionManager(connections)
                .configuration(settings)
                .localSegment(local)
                .updateEmitter(configuration.getComponent(QueryUpdateEmitter.class))
                .messageSerializer(messageSerializer)
                .genericSerializer(genericSerializer)
                .priorityCalculator(priorities)
                .targetContextResolver(contexts)
                .spanFactory(configuration.getComponent(QueryBusSpanFactory.class))
                .enabledLocalSegmentShortCut()
                .build();
    }

    @Bean
    StoredEvents storedEvents(AxonServerConnectionManager connections) {
        return new AxonServerStoredEvents(connections);
    }

    @Bean
    StreamHeads streamHeads(AxonServerConnectionManager connections) {
        return new AxonServerStreamHeads(connections);
    }
}
