package se.samplan.platform.search;

import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.time.Duration;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the views: the client, the generations, the processors. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    /** @param prefix {@code samplan.search.prefix}: stands before the name of every index */
    @Bean
    SearchClient search(Rest5Client client, @Value("${samplan.search.prefix:samplan-}") String prefix) {
        return new SearchClient(client, prefix);
    }

    /** @param replicas {@code samplan.search.replicas}: copies of each index beside the first; none on a single node */
    @Bean
    IndexGenerations generations(
            SearchClient search, List<View> views, @Value("${samplan.search.replicas:0}") int replicas) {
        return new IndexGenerations(
                search, views.stream().flatMap(view -> view.indexes().stream()).toList(), replicas);
    }

    @Bean
    GenerationProcessors viewProcessors(
            StreamableMessageSource<TrackedEventMessage<?>> source,
            TokenStore tokens,
            TransactionManager transactions,
            SequencingPolicy<EventMessage<?>> order,
            GenerationProcessors.DeadLetters deadLetters,
            SystemTime real) {
        return new GenerationProcessors(source, tokens, transactions, order, deadLetters, real);
    }

    /** @param purgedWithin {@code samplan.search.purged-within}: by then what was destroyed is gone from the engine's disk */
    @Bean
    ViewLifecycle viewsAtWork(
            SearchClient search,
            IndexGenerations generations,
            GenerationProcessors processors,
            List<View> views,
            SystemTime real,
            TokenStore tokens,
            TransactionManager transactions,
            @Value("${samplan.search.purged-within:15m}") Duration purgedWithin) {
        return new ViewLifecycle(
                search, generations, processors, views, real, new ViewLeader(tokens, transactions), purgedWithin);
    }
}
