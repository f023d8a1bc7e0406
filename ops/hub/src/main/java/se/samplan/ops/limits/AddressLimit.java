package se.samplan.ops.limits;

import java.time.Duration;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import se.samplan.platform.refusal.RefusalDetail;
import se.samplan.platform.refusal.TooMany;

/** Before anything else costs anything, also for those who are nobody: so much from one address, and no more. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class AddressLimit implements WebFilter {
    private final RateLimits limits;
    private final Rate requests;
    private final Rate signIns;
    private final CallerAddress callers;

    AddressLimit(RateLimits limits, LimitSettings settings) {
        this.limits = limits;
        this.requests = Rate.of(settings.address().requests());
        this.signIns = Rate.of(settings.address().signIns());
        this.callers = new CallerAddress(settings.proxies());
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        RequestKind kind = RequestKind.of(exchange.getRequest());
        if (kind == RequestKind.FREE) {
            return chain.filter(exchange);
        }
        boolean signsIn = kind == RequestKind.SIGN_INS;
        Optional<Duration> wait = limits.take(
                "address",
                callers.of(exchange.getRequest()),
                signsIn ? kind : RequestKind.READS,
                signsIn ? signIns : requests);
        return wait.map(time -> refuse(exchange.getResponse(), time)).orElseGet(() -> chain.filter(exchange));
    }

    private static Mono<Void> refuse(ServerHttpResponse response, Duration wait) {
        RefusalDetail refusal = new TooMany(wait).detail();
        response.setStatusCode(HttpStatus.TOO_MANY_REQUESTS);
        response.getHeaders().set(HttpHeaders.RETRY_AFTER, TooMany.retryAfter(refusal));
        return response.setComplete();
    }
}
