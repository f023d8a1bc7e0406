package se.samplan.ops.session;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The token against forged forms is part of the sealed session: it fits no other session, and there is no second cookie that somebody
 * else could set. Pages carry it masked anew each time.
 */
final class CsrfTokenRepository implements ServerCsrfTokenRepository {

    private final Sessions sessions;

    CsrfTokenRepository(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> token(sessions.token()));
    }

    /** It is kept with the session, or not at all. */
    @Override
    public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
        return Mono.empty();
    }

    @Override
    public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
        return Mono.fromSupplier(() ->
                sessions.of(exchange).map(session -> token(session.forms())).orElse(null));
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", value);
    }
}
