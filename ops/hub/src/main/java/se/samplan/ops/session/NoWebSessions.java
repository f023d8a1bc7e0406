package se.samplan.ops.session;

import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import org.springframework.web.server.session.WebSessionManager;
import reactor.core.publisher.Mono;

/** Nothing is remembered in one process that another would not know: who asks for the framework's own session is in error. */
final class NoWebSessions implements WebSessionManager {

    @Override
    public Mono<WebSession> getSession(ServerWebExchange exchange) {
        return Mono.error(() -> new IllegalStateException("nothing is kept in a session"));
    }
}
