package se.samplan.pages.about;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.pages.frame.ReaderResolver;

/** Where a visit begins, and the two pages that are open to everyone. */
@Controller
class AboutPageController {
    private final ReaderResolver readers;

    AboutPageController(ReaderResolver readers) {
        this.readers = readers;
    }

    @GetMapping("/")
    Mono<Rendering> begin(ServerWebExchange exchange) {
        return readers.of(exchange)
                .map(reader -> Rendering.redirectTo(reader.home()).build());
    }

    @GetMapping("/tillganglighet")
    String accessibility() {
        return "tillganglighet";
    }

    @GetMapping("/personuppgifter")
    String personalData() {
        return "personuppgifter";
    }
}
