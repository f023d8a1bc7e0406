package se.samplan.pages.signedin;

import java.util.List;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The sessions of the person who asks, and nobody else's. */
public interface OwnSessions {

    /** The latest used first. */
    Mono<List<OwnSession>> of(ServerWebExchange exchange);

    /** Ends one of them; changes nothing when it is another person's. */
    Mono<Void> end(ServerWebExchange exchange, String session);

    /** Ends all but the one that asks. */
    Mono<Void> endOthers(ServerWebExchange exchange);
}
