package se.samplan.ops.session;

import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import org.springframework.web.server.session.WebSessionManager;
import reactor.core.publisher.Mono;

/** Nothing is remembered in one process that another would not know: the framework's own session is always empty, and stays so. */
final class NoWebSessions implements WebSessionManager {

    private static final WebSession EMPTY = new EmptySession();

    @Override
    public Mono<WebSession> getSession(ServerWebExchange exchange) {
        return Mono.just(EMPTY);
    }
}
