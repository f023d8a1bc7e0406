package se.samplan.ops.session;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The signed-in person of a request, from the session cookie. */
final class CookieSecurityContextRepository implements ServerSecurityContextRepository {

    private final Sessions sessions;
    private final SessionKeeper keeper;
    private final Function<Map<String, Object>, Collection<GrantedAuthority>> authorities;

    CookieSecurityContextRepository(
            Sessions sessions,
            SessionKeeper keeper,
            Function<Map<String, Object>, Collection<GrantedAuthority>> authorities) {
        this.sessions = sessions;
        this.keeper = keeper;
        this.authorities = authorities;
    }

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.defer(() -> {
            if (context == null) {
                sessions.end(exchange);
            } else if (context.getAuthentication() instanceof OAuth2AuthenticationToken signedIn
                    && signedIn.getPrincipal() instanceof OidcUser user) {
                return begin(exchange, user);
            }
            return Mono.empty();
        });
    }

    private Mono<Void> begin(ServerWebExchange exchange, OidcUser user) {
        try {
            SignedIn session = sessions.made(user.getClaims());
            return keeper.begun(exchange, session, user).then(Mono.fromRunnable(() -> {
                // Whoever has kept a copy of the cookie that is replaced has nothing with it.
                sessions.end(exchange);
                sessions.begin(exchange, session, user.getIdToken().getTokenValue());
            }));
        } catch (IllegalArgumentException notAnActor) {
            throw new InsufficientAuthenticationException("the claims do not describe an actor", notAnActor);
        }
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> sessions.of(exchange).map(this::context).orElse(null));
    }

    private SecurityContext context(SignedIn session) {
        Map<String, Object> claims = session.claims();
        var since = Instant.ofEpochSecond(session.since());
        // The id token itself stays apart; what it said is all that is needed of it.
        var said = new OidcIdToken("kept apart", since, since.plus(Sessions.LONGEST), claims);
        Collection<GrantedAuthority> all = authorities.apply(claims);
        return new SecurityContextImpl(new OAuth2AuthenticationToken(new DefaultOidcUser(all, said), all, "samplan"));
    }
}
