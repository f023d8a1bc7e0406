package se.samplan.ops.security;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import se.samplan.ops.claims.ClaimsIncomplete;
import se.samplan.ops.claims.UnitLookupUnavailable;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.ActorFromClaims;
import se.samplan.platform.actor.Role;
import se.samplan.platform.vault.Vault;

/**
 * Who has moved to another unit loses what the old one gave at once: an older token is refused, an older session is led to the sign-in
 * again. Stands behind every door, for reading and for deciding.
 */
@Component
final class CurrentUnitFilter {
    /** A request that is cancelled does not interrupt what it asked for: an interrupt would close the embedded database. */
    private static final Scheduler UNDISTURBED =
            Schedulers.fromExecutor(task -> Schedulers.boundedElastic().schedule(task));

    private final StaffUnits units;
    private final ActorFromClaims actors;

    CurrentUnitFilter(StaffUnits units, Vault vault) {
        this.units = units;
        this.actors = new ActorFromClaims(vault);
    }

    WebFilter filter() {
        return this::pass;
    }

    private Mono<Void> pass(ServerWebExchange exchange, WebFilterChain chain) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .mapNotNull(CurrentUnitFilter::signIn)
                .flatMap(this::require)
                .then(Mono.defer(() -> chain.filter(exchange)));
    }

    /** What the provider said, and when. */
    private record PresentedSignIn(Map<String, Object> claims, Instant issued) {}

    private static @Nullable PresentedSignIn signIn(Authentication authentication) {
        return switch (authentication.getPrincipal()) {
            case Jwt token -> new PresentedSignIn(token.getClaims(), orLongAgo(token.getIssuedAt()));
            case OidcUser user -> new PresentedSignIn(user.getClaims(), orLongAgo(user.getIssuedAt()));
            case null, default -> null;
        };
    }

    private static Instant orLongAgo(@Nullable Instant issued) {
        return issued == null ? Instant.EPOCH : issued;
    }

    private Mono<Void> require(PresentedSignIn signIn) {
        Actor actor;
        try {
            actor = actors.of(signIn.claims());
        } catch (IllegalArgumentException notAnActor) {
            return Mono.empty();
        }
        if (actor.role() != Role.STAFF || actor.party() == null) {
            return Mono.empty();
        }
        var party = actor.party();
        return Mono.fromCallable(() -> units.isCurrent(actor.person(), party, signIn.issued()))
                .subscribeOn(UNDISTURBED)
                .onErrorMap(DataAccessException.class, UnitLookupUnavailable::new)
                .flatMap(current -> current ? Mono.empty() : Mono.error(new ClaimsIncomplete("moved")));
    }
}
