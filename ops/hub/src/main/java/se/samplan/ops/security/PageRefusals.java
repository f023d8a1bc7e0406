package se.samplan.ops.security;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.ops.claims.ClaimsIncomplete;
import se.samplan.platform.refusal.Refusals;

/**
 * What a page gets when its session is gone. A whole page is led to the sign-in; a part of a page that htmx asked for is
 * told to have the whole page loaded anew, which leads to the same place.
 */
@Component
class PageRefusals {

    private final RedirectServerAuthenticationEntryPoint signIn =
            new RedirectServerAuthenticationEntryPoint(SignInHandlers.BEGIN);

    PageRefusals(ServerRequestCache wanted) {
        signIn.setRequestCache(wanted);
    }

    Mono<Void> signInFirst(ServerWebExchange exchange, AuthenticationException refusal) {
        if (refusal instanceof ClaimsIncomplete lacking) {
            exchange.getAttributes().put(Refusals.CODE, "sign-in-" + lacking.matter());
        }
        return byHtmx(exchange) ? refresh(exchange, HttpStatus.UNAUTHORIZED) : signIn.commence(exchange, refusal);
    }

    /** A form whose token no longer fits its session: nothing was done, and the start page says where one stands. */
    Mono<Void> staleForm(ServerWebExchange exchange, AccessDeniedException refusal) {
        exchange.getAttributes().put(Refusals.CODE, "stale-form");
        if (byHtmx(exchange)) {
            return refresh(exchange, HttpStatus.FORBIDDEN);
        }
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().setLocation(URI.create("/"));
        return response.setComplete();
    }

    private static boolean byHtmx(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        return "true".equals(headers.getFirst("HX-Request"));
    }

    private static Mono<Void> refresh(ServerWebExchange exchange, HttpStatus status) {
        var response = exchange.getResponse();
        response.setStatusCode(status);
        response.getHeaders().set("HX-Refresh", "true");
        return response.setComplete();
    }
}
