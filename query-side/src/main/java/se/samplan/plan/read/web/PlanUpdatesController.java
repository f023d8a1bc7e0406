package se.samplan.plan.read.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.function.Function;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryBackpressure;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.WatchPlan;
import se.samplan.plan.read.WatchWorklist;
import se.samplan.platform.reader.ApiReader;
import se.samplan.platform.reader.BlockingScheduler;
import se.samplan.platform.reader.ReaderQueries;
import se.samplan.platform.refusal.Refusals;
import se.samplan.platform.vault.Bookmarks;

/**
 * Signals that something has changed, as server-sent events named {@code changed} without content: who hears one asks again, and the
 * rights are checked then as always. Only what the reader may see is signalled. Who tells what they have, by the bookmark of an answer in
 * {@code since} or as a browser that comes back does in {@code Last-Event-ID}, hears at once when it is something else meanwhile.
 */
@RestController
@Tag(name = "live", description = "Signals of change, without content")
class PlanUpdatesController {
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    /** A browser comes back by itself; rights and sign-in are checked anew then. */
    private static final Duration LONGEST = Duration.ofMinutes(10);
    /** So often it is looked whether the reader may still watch, beside being told when not. */
    private static final Duration LOOK = Duration.ofMinutes(1);
    /** Changes that come closer than this are one signal. */
    private static final Duration CALM = Duration.ofMillis(150);

    private static final int BUFFER = 16;

    private final ReaderQueries queries;
    private final QueryGateway questions;
    private final Bookmarks bookmarks;

    PlanUpdatesController(ReaderQueries queries, QueryGateway questions, Bookmarks bookmarks) {
        this.queries = queries;
        this.questions = questions;
        this.bookmarks = bookmarks;
    }

    @GetMapping(path = "/live/plans/{plan}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(operationId = "watchPlan", summary = "Signals when the reader's view of a plan has changed")
    Flux<ServerSentEvent<String>> plan(
            @PathVariable("plan") String plan,
            @RequestParam(name = "since", required = false) @Nullable String since,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            ServerWebExchange exchange) {
        PlanId id = PlanReadController.id(plan);
        return watch(exchange, reader -> new WatchPlan(id, reader.actor()), WatchPlan.about(id), last == null ? since : last);
    }

    @GetMapping(path = "/live/worklist", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(operationId = "watchWorklist", summary = "Signals when any plan of the reader's party has changed")
    Flux<ServerSentEvent<String>> worklist(
            @RequestParam(name = "since", required = false) @Nullable String since,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            ServerWebExchange exchange) {
        return watch(
                exchange,
                reader -> new WatchWorklist(reader.actor()),
                WatchWorklist.ABOUT,
                last == null ? since : last);
    }

    private Flux<ServerSentEvent<String>> watch(
            ServerWebExchange exchange, Function<ApiReader, Object> watch, String about, @Nullable String since) {
        return queries.reader(exchange)
                .flatMapMany(reader -> Mono.fromCallable(() -> subscribe(watch.apply(reader)))
                        .subscribeOn(BlockingScheduler.threads())
                        .flatMapMany(subscription -> subscription
                                .initialResult()
                                .subscribeOn(BlockingScheduler.threads())
                                .flatMapMany(now -> signals(subscription.updates(), missed(reader, about, since, now)))
                                .takeUntilOther(refused(watch.apply(reader)))
                                .doFinally(end -> subscription.cancel())));
    }

    private SubscriptionQueryResult<Long, Long> subscribe(Object watch) {
        return questions.subscriptionQuery(
                watch.getClass().getName(),
                watch,
                ResponseTypes.instanceOf(Long.class),
                ResponseTypes.instanceOf(Long.class),
                // A reader who is behind needs only the latest signal.
                new SubscriptionQueryBackpressure(FluxSink.OverflowStrategy.LATEST),
                BUFFER);
    }

    /** Comes when the reader may no longer watch. */
    private Mono<Boolean> refused(Object watch) {
        return Flux.interval(LOOK)
                .onBackpressureDrop()
                .concatMap(look -> Mono.fromFuture(() -> questions.query(watch, Long.class))
                        .subscribeOn(BlockingScheduler.threads())
                        .map(position -> false)
                        .onErrorResume(it -> Mono.just(Refusals.in(it) != null)))
                .filter(no -> no)
                .next();
    }

    /** The bookmark of what there is now, for who has something else; null for who has it, or does not tell. */
    private @Nullable String missed(ApiReader reader, String about, @Nullable String since, long now) {
        String own = Bookmarks.own(reader.actor().person(), about);
        boolean same = since == null
                || bookmarks.open(own, since).filter(had -> had == now).isPresent();
        return same ? null : bookmarks.of(own, now);
    }

    private static ServerSentEvent.Builder<String> changed() {
        return ServerSentEvent.<String>builder().event("changed").data("");
    }

    /** @param missed the bookmark of what there is now, when the reader has something else */
    static Flux<ServerSentEvent<String>> signals(Flux<Long> updates, @Nullable String missed) {
        Flux<ServerSentEvent<String>> before =
                missed == null ? Flux.empty() : Flux.just(changed().id(missed).build());
        // What comes later has no bookmark: who comes back without having asked again is told once more.
        Flux<ServerSentEvent<String>> changes = before.concatWith(
                updates.onBackpressureLatest().sample(CALM).map(update -> changed().build()));
        Flux<ServerSentEvent<String>> heartbeats = Flux.interval(Duration.ZERO, HEARTBEAT)
                .onBackpressureDrop()
                .map(beat -> ServerSentEvent.<String>builder().comment("").build());
        // The end of the changes is the end of all.
        return changes.publish(told -> Flux.merge(told, heartbeats.takeUntilOther(told.ignoreElements())))
                .take(LONGEST);
    }
}
