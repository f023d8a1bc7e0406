package se.samplan.pages.frame;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What the frame around every page shows: who is signed in, where one is, and whether the hub is for evaluation. */
@ControllerAdvice(basePackages = "se.samplan.pages")
class PageModelAdvice {
    private final ReaderResolver readers;
    private final SwedishText say;
    private final boolean evaluation;

    PageModelAdvice(ReaderResolver readers, SwedishText say, Environment environment) {
        this.readers = readers;
        this.say = say;
        this.evaluation = environment.acceptsProfiles(Profiles.of("evaluation"));
    }

    @ModelAttribute("reader")
    Mono<Reader> reader(ServerWebExchange exchange) {
        return readers.find(exchange);
    }

    @ModelAttribute("say")
    SwedishText say() {
        return say;
    }

    @ModelAttribute("evaluation")
    boolean evaluation() {
        return evaluation;
    }

    @ModelAttribute("path")
    String path(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().pathWithinApplication().value();
    }

    @ModelAttribute("attempt")
    RejectedForm attempt() {
        return RejectedForm.NONE;
    }
}
