package se.samplan.platform.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.platform.actor.Role;
import se.samplan.platform.reader.BlockingScheduler;
import se.samplan.platform.reader.ReaderQueries;
import se.samplan.platform.refusal.NotEntitled;
import se.samplan.platform.search.RebuildProgress;
import se.samplan.platform.search.RebuildProgress.ViewState;
import se.samplan.platform.search.ViewOperation;
import se.samplan.platform.search.ViewOperation.Wish;

/** What the operator does about the views. */
@RestController
@Tag(name = "operations", description = "For the operator of the hub")
class ViewOperationsController {
    private static final long PATIENCE_SECONDS = 5;

    private final ReaderQueries queries;
    private final QueryGateway questions;

    ViewOperationsController(ReaderQueries queries, QueryGateway questions) {
        this.queries = queries;
        this.questions = questions;
    }

    @GetMapping("/api/operations/rebuild")
    @Operation(operationId = "viewProgress", summary = "How the views stand, and how far a rebuild has come")
    Mono<RebuildProgress> progress(ServerWebExchange exchange) {
        return asOperator(exchange, Wish.NOTHING);
    }

    @PostMapping("/api/operations/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "rebuildViews",
            summary = "Build every view anew beside the live one, and swap when it has read the whole history",
            description =
                    "People go on reading the live views meanwhile. Asking again while one is being built changes nothing.")
    Mono<RebuildProgress> rebuild(ServerWebExchange exchange) {
        return asOperator(exchange, Wish.REBUILD);
    }

    @PostMapping("/api/operations/put-aside/retry")
    @Operation(operationId = "retryPutAside", summary = "Try again to take in the events that views could not take in")
    Mono<RebuildProgress> retry(ServerWebExchange exchange) {
        return asOperator(exchange, Wish.RETRY_PUT_ASIDE);
    }

    /** Every process is asked; the one that fills the views has the answer. */
    private Mono<RebuildProgress> asOperator(ServerWebExchange exchange, Wish wish) {
        return queries.reader(exchange)
                .filter(reader -> reader.actor().role() == Role.OPERATOR)
                .switchIfEmpty(Mono.error(NotEntitled::new))
                .flatMap(reader -> Mono.fromCallable(() -> ask(wish)).subscribeOn(BlockingScheduler.threads()));
    }

    private RebuildProgress ask(Wish wish) {
        try (Stream<RebuildProgress> answers = questions.scatterGather(
                new ViewOperation(wish),
                ResponseTypes.instanceOf(RebuildProgress.class),
                PATIENCE_SECONDS,
                TimeUnit.SECONDS)) {
            return answers.reduce((one, other) -> one.state() == ViewState.ELSEWHERE ? other : one)
                    .orElseThrow(() -> new IllegalStateException("nobody answers for the views"));
        }
    }
}
