package se.samplan.pages.frame;

import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.refusal.TooMany;

/** The page for whoever asks for too many. Who comes by themselves finds nothing here. */
@Controller
class TooManyPages {

    @GetMapping("/for-manga")
    Mono<Rendering> show(ServerWebExchange exchange) {
        return exchange.getAttribute("se.samplan.limits.wait") instanceof Duration wait
                ? Mono.error(new TooMany(wait))
                : Mono.error(new NoAccess());
    }
}
