package se.samplan.pages.about;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.pages.frame.Pages;
import se.samplan.pages.frame.ReaderResolver;
import se.samplan.pages.frame.SwedishText;

/** Where a visit begins, and the two pages that are open to everyone. */
@Controller
class AboutPageController {
    private final ReaderResolver readers;
    private final SwedishText say;

    AboutPageController(ReaderResolver readers, SwedishText say) {
        this.readers = readers;
        this.say = say;
    }

    @GetMapping("/")
    Mono<Rendering> begin(ServerWebExchange exchange) {
        return readers.of(exchange)
                .map(reader -> Rendering.redirectTo(reader.home()).build());
    }

    @GetMapping("/tillganglighet")
    Rendering accessibility() {
        return Pages.of("about/about", AboutPage.of("about.accessibility", say));
    }

    @GetMapping("/personuppgifter")
    Rendering personalData() {
        return Pages.of("about/about", AboutPage.of("about.personal", say));
    }
}
