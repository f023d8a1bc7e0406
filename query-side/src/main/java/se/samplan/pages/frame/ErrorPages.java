package se.samplan.pages.frame;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Mono;
import se.samplan.platform.refusal.Refusals;
import se.samplan.platform.search.SearchAway;

/** Pages that could not be shown: what happened, that nothing was lost, and where to go. */
@ControllerAdvice(basePackages = "se.samplan.pages")
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private final ReaderResolver readers;
    private final SwedishText say;

    ErrorPages(ReaderResolver readers, SwedishText say) {
        this.readers = readers;
        this.say = say;
    }

    @ExceptionHandler
    Mono<Rendering> failed(Exception failure, ServerWebExchange exchange) {
        return switch (RemoteRefusal.unwrap(failure)) {
            case RemoteRefusal it ->
                page(
                        exchange,
                        Refusals.status(it.detail().code()),
                        Refusals.title(it.detail().code()),
                        Refusals.sentence(it.detail()));
            case ServerWebInputException it -> nothingThere(exchange);
            case ResponseStatusException it
            when it.getStatusCode().is4xxClientError() ->
                page(exchange, it.getStatusCode().value(), say.text("error.4xx.title"), say.text("error.4xx"));
            case IllegalArgumentException it -> nothingThere(exchange);
            case SearchAway it -> page(exchange, 503, say.text("error.away.title"), say.text("error.away"));
            default -> {
                // Never the message: it could repeat what somebody typed.
                LOG.warn("a page could not be shown: {}", kind(failure));
                yield page(exchange, 500, say.text("error.5xx.title"), say.text("error.5xx"));
            }
        };
    }

    Mono<Rendering> nothingThere(ServerWebExchange exchange) {
        return page(exchange, 404, Refusals.title("no-access"), say.text("error.404"));
    }

    private static String kind(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private Mono<Rendering> page(ServerWebExchange exchange, int status, String title, String sentence) {
        Rendering.Builder<?> page = Rendering.view("trouble")
                .status(HttpStatusCode.valueOf(status))
                .modelAttribute("say", say)
                .modelAttribute("path", "")
                .modelAttribute("attempt", RejectedForm.NONE)
                .modelAttribute("title", title)
                .modelAttribute("sentence", sentence);
        return readers.find(exchange)
                .map(reader -> page.modelAttribute("reader", reader))
                .onErrorComplete()
                .thenReturn(page)
                .map(Rendering.Builder::build);
    }
}
