package se.samplan.ops.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A stream of events ends with the session that has opened it, or with the token: when that is ended, or when its time is over. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class LiveUntilSignedOut implements WebFilter {
    private final Sessions sessions;
    private final EndedSessions ended;
    private final SessionKeeper keeper;
    private final Clock clock = Clock.systemUTC();

    LiveUntilSignedOut(Sessions sessions, EndedSessions ended, SessionKeeper keeper) {
        this.sessions = sessions;
        this.ended = ended;
        this.keeper = keeper;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Mono<Void> answer = chain.filter(exchange);
        if (!exchange.getRequest().getPath().value().startsWith("/live/")) {
            return answer;
        }
        Flux<?> ofSession =
                sessions.of(exchange).map(session -> ended.when(session.id())).orElseGet(Flux::never);
        Flux<?> ofToken = ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .ofType(JwtAuthenticationToken.class)
                .<Flux<?>>map(this::end)
                .defaultIfEmpty(Flux.never())
                .flatMapMany(end -> end);
        return answer.takeUntilOther(Flux.firstWithSignal(ofSession, ofToken));
    }

    private Flux<?> end(JwtAuthenticationToken token) {
        Jwt said = token.getToken();
        Instant over = said.getExpiresAt();
        Duration left = over == null ? Duration.ofHours(1) : Duration.between(clock.instant(), over);
        return Flux.firstWithSignal(
                keeper.whenEnded(Objects.requireNonNullElse(said.getSubject(), ""), subject(token), said.getIssuedAt()),
                Mono.delay(left.isNegative() ? Duration.ZERO : left));
    }

    /** The provider's own word for the token's owner, as it was kept beside the token. */
    private static @Nullable String subject(Authentication token) {
        return token.getDetails() instanceof String subject ? subject : null;
    }
}
