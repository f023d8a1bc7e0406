package se.samplan.ops.engine;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import se.samplan.platform.history.PutAside;
import se.samplan.platform.search.GenerationProcessors.DeadLetters;

/** How events reach those who listen: pooled, in batches, in order per child, failures put aside and seen. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EventProcessingConfiguration {

    @Bean
    EventProcessingModule eventProcessingModule() {
        return new ProcessingGroups();
    }

    @Bean
    SequencingPolicy<EventMessage<?>> byChild() {
        return new PerChildSequencingPolicy();
    }

    /** For every group, those of the views among them: what was put aside is read through the upcasters. */
    @Bean
    DeadLetters deadLetters(
            ConnectionProvider connections,
            TransactionManager transactions,
            DeadLetterSchema schema,
            Serializer generalSerializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            EventUpcaster upcasters) {
        var converter = new UpcastingDeadLetterConverter(schema, generalSerializer, eventSerializer, upcasters);
        return group -> JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(schema)
                .converter(converter)
                .genericSerializer(generalSerializer)
                .eventSerializer(eventSerializer)
                .build();
    }

    @Bean
    ConfigurerModule processingDefaults(SequencingPolicy<EventMessage<?>> byChild, DeadLetters deadLetters) {
        return new ConfigurerModule() {
            @Override
            public void configureModule(org.axonframework.config.Configurer configurer) {
                configurer
                        .eventProcessing()
                        .usingPooledStreamingEventProcessors()
                        .registerDefaultSequencingPolicy(c -> byChild)
                        .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance())
                        .registerDefaultDeadLetterPolicy(c -> PutAside.policy())
                        .registerDeadLetterQueueProvider(group -> c -> deadLetters.of(group));
            }

            /** After Axon's own module, which gives dead-letter queues only to groups listed by name. */
            @Override
            public int order() {
                return Integer.MAX_VALUE;
            }
        };
    }

    @Bean
    TokenSchema tokenSchema() {
        return TokenSchema.builder()
                .setTokenTable("token_entry")
                .setProcessorNameColumn("processor_name")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("time_stamp")
                .setOwnerColumn("owner")
                .build();
    }

    /**
     * @param node who claims segments. A hub alone on its data keeps one name, so that after a crash it goes on at
     *     once instead of waiting for its own claims to expire; several on one database need a name each.
     */
    @Bean
    TokenStore tokenStore(
            ConnectionProvider connections,
            Serializer generalSerializer,
            TokenSchema schema,
            @Value("${samplan.node}") String node) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(schema)
                .serializer(generalSerializer)
                .nodeId(node)
                .build();
    }

    @Bean
    DeadLetterSchema deadLetterSchema() {
        return DeadLetterSchema.builder()
                .deadLetterTable("dead_letter_entry")
                .deadLetterIdentifierColumn("dead_letter_identifier")
                .processingGroupColumn("processing_group")
                .sequenceIdentifierColumn("sequence_identifier")
                .sequenceIndexColumn("sequence_index")
                .messageTypeColumn("message_type")
                .eventIdentifierColumn("event_identifier")
                .timestampColumn("time_stamp")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .aggregateTypeColumn("type")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .tokenTypeColumn("token_type")
                .tokenColumn("token")
                .enqueuedAtColumn("enqueued_at")
                .lastTouchedColumn("last_touched")
                .processingStartedColumn("processing_started")
                .causeTypeColumn("cause_type")
                .causeMessageColumn("cause_message")
                .diagnosticsColumn("diagnostics")
                .build();
    }
}
