package se.samplan.plan.read.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.function.Function;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryBackpressure;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.WatchPlan;
import se.samplan.plan.read.WatchWorklist;
import se.samplan.platform.reader.Desk;
import se.samplan.platform.reader.Reading;
import se.samplan.platform.reader.Undisturbed;

/**
 * Signals that something has changed, as server-sent events named {@code changed} without content: who hears one asks again, and the
 * rights are checked then as always.
 */
@RestController
@Tag(name = "live", description = "Signals of change, without content")
class LiveReads {
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    /** A browser comes back by itself; rights and sign-in are checked anew then. */
    private static final Duration LONGEST = Duration.ofMinutes(30);
    /** Changes that come closer than this are one signal. */
    private static final Duration CALM = Duration.ofMillis(150);

    private static final int BUFFER = 16;

    private final Desk desk;
    private final QueryGateway questions;

    LiveReads(Desk desk, QueryGateway questions) {
        this.desk = desk;
        this.questions = questions;
    }

    @GetMapping(path = "/live/plans/{plan}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(operationId = "watchPlan", summary = "Signals when the reader's view of a plan has changed")
    Flux<ServerSentEvent<String>> plan(@PathVariable("plan") String plan, ServerWebExchange exchange) {
        PlanId id = PlanReads.id(plan);
        return watch(exchange, reader -> new WatchPlan(id, reader.actor()));
    }

    @GetMapping(path = "/live/worklist", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(operationId = "watchWorklist", summary = "Signals when any plan of the reader's party has changed")
    Flux<ServerSentEvent<String>> worklist(ServerWebExchange exchange) {
        return watch(exchange, reader -> new WatchWorklist(reader.actor()));
    }

    private Flux<ServerSentEvent<String>> watch(ServerWebExchange exchange, Function<Reading, Object> watch) {
        return desk.reader(exchange)
                .flatMapMany(reader -> Mono.fromCallable(() -> subscribe(watch.apply(reader)))
                        .subscribeOn(Undisturbed.threads())
                        .flatMapMany(subscription -> subscription
                                .initialResult()
                                .subscribeOn(Undisturbed.threads())
                                .thenMany(signals(subscription))
                                .doFinally(end -> subscription.cancel())));
    }

    private SubscriptionQueryResult<Boolean, Boolean> subscribe(Object watch) {
        return questions.subscriptionQuery(
                watch.getClass().getName(),
                watch,
                ResponseTypes.instanceOf(Boolean.class),
                ResponseTypes.instanceOf(Boolean.class),
                // A reader who is behind needs only the latest signal.
                new SubscriptionQueryBackpressure(FluxSink.OverflowStrategy.LATEST),
                BUFFER);
    }

    private static ServerSentEvent<String> changed() {
        return ServerSentEvent.<String>builder().event("changed").data("").build();
    }

    private static Flux<ServerSentEvent<String>> signals(SubscriptionQueryResult<Boolean, Boolean> subscription) {
        Flux<ServerSentEvent<String>> changes =
                subscription.updates().onBackpressureLatest().sample(CALM).map(update -> changed());
        Flux<ServerSentEvent<String>> heartbeats = Flux.interval(Duration.ZERO, HEARTBEAT)
                .onBackpressureDrop()
                .map(beat -> ServerSentEvent.<String>builder().comment("").build());
        return Flux.merge(changes, heartbeats).take(LONGEST);
    }
}
