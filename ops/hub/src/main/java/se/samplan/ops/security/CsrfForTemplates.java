package se.samplan.ops.security;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Puts the token against forged forms where templates find it: the exchange attribute {@code _csrf}. Forms with
 * {@code th:action} carry it by themselves; htmx takes header name and token from the page.
 */
class CsrfForTemplates implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
        if (token == null || !mayShowAForm(exchange)) {
            return chain.filter(exchange);
        }
        return token.doOnNext(
                        one -> exchange.getAttributes().put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, one))
                .then(chain.filter(exchange));
    }

    private static boolean mayShowAForm(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        return !HttpMethod.GET.equals(request.getMethod())
                || request.getHeaders().getAccept().stream()
                        .anyMatch(type -> type.isCompatibleWith(MediaType.TEXT_HTML));
    }
}
