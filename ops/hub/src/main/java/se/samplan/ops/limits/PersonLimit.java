package se.samplan.ops.limits;

import java.security.Principal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Behind the door, where it is known who asks: so much of one person, so much through one program. Who has no more left is led to
 * {@link TooManyEndpoint}, which answers in the form that was asked for.
 */
@Component
@Order(0)
class PersonLimit implements WebFilter {
    private final RateLimits limits;
    private final Map<RequestKind, Rate> ofPerson;
    private final Map<RequestKind, Rate> ofProgram;
    private final int streams;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    PersonLimit(RateLimits limits, LimitSettings settings) {
        this.limits = limits;
        this.ofPerson = settings.ofPerson();
        this.ofProgram = settings.ofProgram();
        this.streams = settings.streams();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        RequestKind kind = RequestKind.of(exchange.getRequest());
        if (!ofPerson.containsKey(kind)) {
            return chain.filter(exchange);
        }
        return exchange.getPrincipal()
                .mapNotNull(PersonLimit::claims)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(who -> who.isEmpty() ? chain.filter(exchange) : limited(who.get(), kind, exchange, chain));
    }

    private Mono<Void> limited(ClaimAccessor who, RequestKind kind, ServerWebExchange exchange, WebFilterChain chain) {
        String person = String.valueOf(who.getClaimAsString("sub"));
        Optional<Duration> wait = limits.take("person", person, kind, rate(ofPerson, kind));
        String program = program(who);
        if (wait.isEmpty() && program != null) {
            wait = limits.take("program", program, kind, rate(ofProgram, kind));
        }
        if (wait.isPresent()) {
            return refuse(exchange, chain, wait.get());
        }
        return kind == RequestKind.STREAMS ? opened(person, exchange, chain) : chain.filter(exchange);
    }

    private static Rate rate(Map<RequestKind, Rate> rates, RequestKind kind) {
        return java.util.Objects.requireNonNull(rates.get(kind));
    }

    private Mono<Void> opened(String person, ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.defer(() -> {
            if (open.merge(person, 1, Integer::sum) > streams) {
                closed(person);
                limits.refused("person", RequestKind.STREAMS);
                return refuse(exchange, chain, Duration.ofSeconds(30));
            }
            return chain.filter(exchange).doFinally(end -> closed(person));
        });
    }

    private void closed(String person) {
        open.computeIfPresent(person, (same, count) -> count == 1 ? null : count - 1);
    }

    /** How many streams a person has open here. */
    int open(String person) {
        return open.getOrDefault(person, 0);
    }

    private static Mono<Void> refuse(ServerWebExchange exchange, WebFilterChain chain, Duration wait) {
        exchange.getAttributes().put(TooManyEndpoint.WAIT, wait);
        boolean page = !exchange.getRequest().getPath().value().startsWith("/api/")
                && !exchange.getRequest().getPath().value().startsWith("/live/");
        return chain.filter(exchange.mutate()
                .request(request ->
                        request.method(HttpMethod.GET).path(page ? TooManyEndpoint.PAGE : TooManyEndpoint.PROBLEM))
                .build());
    }

    private static @Nullable ClaimAccessor claims(Principal signedIn) {
        return signedIn instanceof Authentication all && all.getPrincipal() instanceof ClaimAccessor claims
                ? claims
                : null;
    }

    /** Only tokens come through a program of somebody else's. */
    private static @Nullable String program(ClaimAccessor who) {
        if (!(who instanceof Jwt)) {
            return null;
        }
        String azp = who.getClaimAsString("azp");
        String client = azp == null ? who.getClaimAsString("client_id") : azp;
        return client == null && who.getClaims().get("aud") instanceof Iterable<?> all
                ? String.valueOf(all.iterator().next())
                : client;
    }
}
