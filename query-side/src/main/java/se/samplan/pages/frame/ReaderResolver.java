package se.samplan.pages.frame;

import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.platform.actor.ActorFromClaims;
import se.samplan.platform.actor.SignedInPerson;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.vault.Vault;

/** Finds the reader behind a request, from the verified sign-in alone. */
@Component
public class ReaderResolver {
    private final ActorFromClaims actors;

    ReaderResolver(Vault vault) {
        this.actors = new ActorFromClaims(vault);
    }

    /** Fails with {@link NoAccess} if nobody is signed in. */
    public Mono<Reader> of(ServerWebExchange exchange) {
        return find(exchange).switchIfEmpty(Mono.error(NoAccess::new));
    }

    Mono<Reader> find(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .ofType(Authentication.class)
                .filter(signedIn -> signedIn.getPrincipal() instanceof OidcUser)
                .map(signedIn -> reader(((OidcUser) signedIn.getPrincipal()).getClaims()));
    }

    private Reader reader(Map<String, Object> claims) {
        SignedInPerson person = actors.signedIn(claims);
        return new Reader(person.actor(), person.name(), person.title());
    }
}
