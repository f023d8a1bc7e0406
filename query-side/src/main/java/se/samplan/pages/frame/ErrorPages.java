package se.samplan.pages.frame;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Mono;
import se.samplan.platform.refusal.RefusalDetail;
import se.samplan.platform.refusal.Refusals;
import se.samplan.platform.refusal.TooMany;
import se.samplan.platform.search.SearchAway;
import se.samplan.platform.search.SearchFault;

/** Pages that could not be shown: what happened, that nothing was lost, and where to go. */
@ControllerAdvice(basePackages = "se.samplan.pages")
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private final SwedishText say;

    ErrorPages(SwedishText say) {
        this.say = say;
    }

    @ExceptionHandler
    Mono<Rendering> failed(Exception failure, ServerWebExchange exchange) {
        RefusalDetail refusal = Refusals.in(failure);
        if (refusal != null) {
            exchange.getAttributes().put(Refusals.CODE, refusal.code());
        }
        if (refusal != null && refusal.code().equals("too-many")) {
            exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, TooMany.retryAfter(refusal));
        }
        return switch (RemoteRefusal.unwrap(failure)) {
            case RemoteRefusal it ->
                page(
                        Refusals.status(it.detail().code()),
                        Refusals.title(it.detail().code()),
                        Refusals.sentence(it.detail()));
            case ServerWebInputException it -> nothingThere();
            case ResponseStatusException it
            when it.getStatusCode().is4xxClientError() ->
                page(it.getStatusCode().value(), say.text("error.4xx.title"), say.text("error.4xx"));
            case IllegalArgumentException it -> nothingThere();
            case SearchAway it -> page(503, say.text("error.away.title"), say.text("error.away"));
            case SearchFault it -> {
                LOG.error("the search engine refused a question with {}", it.status());
                yield page(503, say.text("error.away.title"), say.text("error.away"));
            }
            default -> {
                // Never the message: it could repeat what somebody typed.
                LOG.warn("a page could not be shown: {}", kind(failure));
                yield page(500, say.text("error.5xx.title"), say.text("error.5xx"));
            }
        };
    }

    Mono<Rendering> nothingThere() {
        return page(404, Refusals.title("no-access"), say.text("error.404"));
    }

    private static String kind(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static Mono<Rendering> page(int status, String title, String sentence) {
        return Mono.just(Pages.of("frame/trouble", new TroublePage(title, sentence), HttpStatusCode.valueOf(status)));
    }
}
