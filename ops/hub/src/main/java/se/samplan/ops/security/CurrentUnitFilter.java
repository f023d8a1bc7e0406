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
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import se.samplan.ops.claims.ClaimsIncomplete;
import se.samplan.ops.claims.UnitLookupUnavailable;
import se.samplan.ops.problems.RefusalLog;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.ActorFromClaims;
import se.samplan.platform.actor.Role;
import se.samplan.platform.vault.Vault;

/**
 * Who has moved to another unit loses what the old one gave at once: an older token is refused, an older session is led to the sign-in
 * again, and a stream of signals ends. Stands behind every door, for reading and for deciding.
 */
@Component
final class CurrentUnitFilter {
    /** A request that is cancelled does not interrupt what it asked for: an interrupt would close the embedded database. */
    private static final Scheduler UNDISTURBED =
            Schedulers.fromExecutor(task -> Schedulers.boundedElastic().schedule(task));

    private final StaffUnits units;
    private final MovedStaff moved;
    private final ActorFromClaims actors;

    CurrentUnitFilter(StaffUnits units, MovedStaff moved, Vault vault) {
        this.units = units;
        this.moved = moved;
        this.actors = new ActorFromClaims(vault);
    }

    WebFilter filter() {
        return (exchange, chain) -> pass(exchange, chain, Mono.empty());
    }

    /** @param open what everyone may see: there whoever has moved is nobody, and not led away */
    WebFilter filterButAt(ServerWebExchangeMatcher open) {
        return (exchange, chain) -> pass(
                exchange,
                chain,
                open.matches(exchange)
                        .filter(MatchResult::isMatch)
                        .map(match ->
                                chain.filter(exchange).contextWrite(ReactiveSecurityContextHolder.clearContext())));
    }

    /** @param asNobody what comes of it for one who has moved, if anything may */
    private Mono<Void> pass(ServerWebExchange exchange, WebFilterChain chain, Mono<Mono<Void>> asNobody) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .mapNotNull(CurrentUnitFilter::signIn)
                .mapNotNull(signIn -> staff(signIn, exchange))
                .flatMap(this::require)
                .map(staff -> stays(exchange, chain, staff))
                .onErrorResume(
                        ClaimsIncomplete.class, moved -> asNobody.switchIfEmpty(Mono.defer(() -> Mono.error(moved))))
                .defaultIfEmpty(Mono.defer(() -> chain.filter(exchange)))
                .flatMap(answer -> answer);
    }

    /** Somebody who works in a unit, as a sign-in says that was issued then. */
    private record Staff(PersonId person, PartyId unit, Instant issued) {}

    private Mono<Void> stays(ServerWebExchange exchange, WebFilterChain chain, Staff staff) {
        Mono<Void> answer = Mono.defer(() -> chain.filter(exchange));
        return exchange.getRequest().getPath().value().startsWith("/live/")
                ? answer.takeUntilOther(moved.whenMoved(staff.person(), staff.unit()))
                : answer;
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

    private @Nullable Staff staff(PresentedSignIn signIn, ServerWebExchange exchange) {
        try {
            Actor actor = actors.of(signIn.claims());
            RefusalLog.asks(exchange, actor);
            return actor.role() == Role.STAFF && actor.party() != null
                    ? new Staff(actor.person(), actor.party(), signIn.issued())
                    : null;
        } catch (IllegalArgumentException notAnActor) {
            return null;
        }
    }

    private Mono<Staff> require(Staff staff) {
        return Mono.fromCallable(() -> units.isCurrent(staff.person(), staff.unit(), staff.issued()))
                .subscribeOn(UNDISTURBED)
                .onErrorMap(DataAccessException.class, UnitLookupUnavailable::new)
                .flatMap(current -> current ? Mono.just(staff) : Mono.error(new ClaimsIncomplete("moved")));
    }
}
