package se.samplan.pages.frame;

import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.reactive.resource.NoResourceFoundException;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A browser at an address where there is nothing; a system gets a problem detail from the framework. */
@ControllerAdvice
@Order(-1)
class NotFoundPages {
    private final ErrorPages trouble;

    NotFoundPages(ErrorPages trouble) {
        this.trouble = trouble;
    }

    @ExceptionHandler(value = NoResourceFoundException.class, produces = MediaType.TEXT_HTML_VALUE)
    Mono<Rendering> nowhere() {
        return trouble.nothingThere();
    }
}
