package se.samplan.pages.frame;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samplan.platform.reader.BlockingScheduler;
import se.samplan.platform.reader.WriteAwaiting;

/** Asks the query bus, never on an event loop. Fails with {@link RemoteRefusal} when the answer is no. */
@Component
public class QueryClient {
    private final QueryGateway gateway;
    private final WriteAwaiting patience;

    QueryClient(QueryGateway gateway, WriteAwaiting patience) {
        this.gateway = gateway;
        this.patience = patience;
    }

    public <A> Mono<A> one(Object question, Class<A> answer) {
        return patience.until(
                        question,
                        () -> Mono.fromFuture(() -> gateway.query(question, answer))
                                .subscribeOn(BlockingScheduler.threads()))
                .onErrorMap(RemoteRefusal::unwrap);
    }

    public <A> Mono<Optional<A>> maybe(Object question, Class<A> answer) {
        return Mono.fromFuture(() -> gateway.query(question, ResponseTypes.optionalInstanceOf(answer)))
                .subscribeOn(BlockingScheduler.threads())
                .onErrorMap(RemoteRefusal::unwrap);
    }

    public <A> Mono<List<A>> all(Object question, Class<A> answer) {
        return Mono.fromFuture(() -> gateway.query(question, ResponseTypes.multipleInstancesOf(answer)))
                .subscribeOn(BlockingScheduler.threads())
                .onErrorMap(RemoteRefusal::unwrap);
    }
}
