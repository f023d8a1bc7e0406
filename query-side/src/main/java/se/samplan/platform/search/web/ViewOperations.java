package se.samplan.platform.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.platform.actor.Role;
import se.samplan.platform.reader.Desk;
import se.samplan.platform.reader.Undisturbed;
import se.samplan.platform.refusal.NotEntitled;
import se.samplan.platform.search.Progress;
import se.samplan.platform.search.ViewsAtWork;

/** What the operator does about the views. */
@RestController
@Tag(name = "operations", description = "For the operator of the hub")
class ViewOperations {
    private final Desk desk;
    private final ViewsAtWork views;

    ViewOperations(Desk desk, ViewsAtWork views) {
        this.desk = desk;
        this.views = views;
    }

    @GetMapping("/api/operations/rebuild")
    @Operation(operationId = "viewProgress", summary = "How the views stand, and how far a rebuild has come")
    Mono<Progress> progress(ServerWebExchange exchange) {
        return asOperator(exchange, views::progress);
    }

    @PostMapping("/api/operations/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "rebuildViews",
            summary = "Build every view anew beside the live one, and swap when it has read the whole history",
            description =
                    "People go on reading the live views meanwhile. Asking again while one is being built changes nothing.")
    Mono<Progress> rebuild(ServerWebExchange exchange) {
        return asOperator(exchange, views::rebuild);
    }

    @PostMapping("/api/operations/put-aside/retry")
    @Operation(operationId = "retryPutAside", summary = "Try again to take in the facts that views could not take in")
    Mono<Progress> retry(ServerWebExchange exchange) {
        return asOperator(exchange, () -> {
            views.retryPutAside();
            return views.progress();
        });
    }

    private <T> Mono<T> asOperator(ServerWebExchange exchange, Supplier<T> act) {
        return desk.reader(exchange)
                .filter(reader -> reader.actor().role() == Role.OPERATOR)
                .switchIfEmpty(Mono.error(NotEntitled::new))
                .flatMap(reader -> Mono.fromSupplier(act).subscribeOn(Undisturbed.threads()));
    }
}
