package se.samplan.plan.read.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Optional;
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
import reactor.util.retry.Retry;
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
 * rights are checked then as always. They are also checked before each signal: who may no longer watch hears so once, and the stream
 * ends. Only what the reader may see is signalled. Who tells what they have, by the bookmark of an answer in {@code since} or as a browser
 * that comes back does in {@code Last-Event-ID}, hears at once when it is something else meanwhile.
 */
@RestController
@Tag(name = "live", description = "Signals of change, without content")
class PlanUpdatesController {
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    /** A browser comes back by itself; rights and sign-in are checked anew then. */
    private static final Duration LONGEST = Duration.ofMinutes(10);
    /** So often it is looked whether the reader may still watch, also when nothing happens. */
    private static final Duration LOOK = Duration.ofMinutes(1);
    /** While it can't be told whether the reader may watch, nothing is; then the stream ends, and the browser comes back. */
    private static final Retry PATIENTLY =
            Retry.fixedDelay(10, Duration.ofSeconds(1)).filter(failure -> Refusals.in(failure) == null);
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
        return watch(
                exchange,
                reader -> new WatchPlan(id, reader.actor()),
                WatchPlan.about(id),
                last == null ? since : last);
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
        return queries.reader(exchange).flatMapMany(reader -> {
            Object watched = watch.apply(reader);
            String own = Bookmarks.own(reader.actor().person(), about);
            return Mono.fromCallable(() -> subscribe(watched))
                    .subscribeOn(BlockingScheduler.threads())
                    .flatMapMany(subscription -> subscription
                            .initialResult()
                            .subscribeOn(BlockingScheduler.threads())
                            .flatMapMany(now -> signals(
                                    subscription.updates(),
                                    isMissed(own, since, now) ? now : null,
                                    told(watched),
                                    it -> bookmarks.of(own, it)))
                            .doFinally(end -> subscription.cancel()));
        });
    }

    private Mono<Long> told(Object watched) {
        return Mono.fromFuture(() -> questions.query(watched, Long.class)).subscribeOn(BlockingScheduler.threads());
    }

    /** Does the reader have something else than there is? Not when nothing is said of it. */
    private boolean isMissed(String own, @Nullable String since, long now) {
        return since != null
                && bookmarks.open(own, since).filter(had -> had == now).isEmpty();
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

    /** What came of asking whether the reader may watch: what there is now; nothing when the reader may not. */
    private static Mono<Optional<Long>> looked(Mono<Long> now) {
        return now.map(Optional::of)
                .onErrorResume(failure -> Refusals.in(failure) != null, refused -> Mono.just(Optional.empty()))
                .retryWhen(PATIENTLY);
    }

    /** @param bookmark none to one who may know it no longer */
    private static ServerSentEvent<String> changed(@Nullable String bookmark) {
        var signal = ServerSentEvent.<String>builder().event("changed").data("");
        return bookmark == null ? signal.build() : signal.id(bookmark).build();
    }

    /**
     * @param missed what there was at first, when the reader had something else
     * @param now what there is, or a refusal when the reader may no longer watch; asked before each signal
     * @param bookmark as which it is told
     */
    static Flux<ServerSentEvent<String>> signals(
            Flux<Long> updates, @Nullable Long missed, Mono<Long> now, Function<Long, String> bookmark) {
        return signals(updates, missed, now, bookmark, LOOK);
    }

    static Flux<ServerSentEvent<String>> signals(
            Flux<Long> updates,
            @Nullable Long missed,
            Mono<Long> now,
            Function<Long, String> bookmark,
            Duration between) {
        Flux<Optional<Long>> before = missed == null ? Flux.empty() : Flux.just(Optional.of(missed));
        Flux<Optional<Long>> told = updates.onBackpressureLatest().sample(CALM).concatMap(update -> looked(now), 1);
        Flux<Optional<Long>> refused = Flux.interval(between)
                .onBackpressureDrop()
                .concatMap(look -> looked(now), 1)
                .filter(Optional::isEmpty);
        Flux<ServerSentEvent<String>> changes = before.concatWith(
                        told.publish(all -> Flux.merge(all, refused.takeUntilOther(all.ignoreElements()))))
                .takeUntil(Optional::isEmpty)
                .map(at -> changed(at.map(bookmark).orElse(null)));
        Flux<ServerSentEvent<String>> heartbeats = Flux.interval(Duration.ZERO, HEARTBEAT)
                .onBackpressureDrop()
                .map(beat -> ServerSentEvent.<String>builder().comment("").build());
        // The end of the changes is the end of all, and no fault.
        return changes.publish(all -> Flux.merge(all, heartbeats.takeUntilOther(all.ignoreElements())))
                .take(LONGEST)
                .onErrorComplete();
    }
}
