package se.samplan.ops.session;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** A stream of events that a session has opened ends with the session. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class LiveUntilSignedOut implements WebFilter {
    private final Sessions sessions;
    private final EndedSessions ended;

    LiveUntilSignedOut(Sessions sessions, EndedSessions ended) {
        this.sessions = sessions;
        this.ended = ended;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Mono<Void> answer = chain.filter(exchange);
        if (!exchange.getRequest().getPath().value().startsWith("/live/")) {
            return answer;
        }
        return sessions.of(exchange)
                .map(session -> answer.takeUntilOther(ended.when(session.id())))
                .orElse(answer);
    }
}
