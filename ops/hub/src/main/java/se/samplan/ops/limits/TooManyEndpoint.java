package se.samplan.ops.limits;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.refusal.TooMany;

/** Where a request is led that comes too often. Who comes by themselves finds nothing here. */
@Hidden
@RestController
class TooManyEndpoint {
    static final String PROBLEM = "/api/too-many";

    /** Answered by the pages. */
    static final String PAGE = "/for-manga";

    static final String WAIT = "se.samplan.limits.wait";

    @GetMapping(PROBLEM)
    Mono<Void> refuse(ServerWebExchange exchange) {
        return exchange.getAttribute(WAIT) instanceof Duration wait
                ? Mono.error(new TooMany(wait))
                : Mono.error(new NoAccess());
    }
}
