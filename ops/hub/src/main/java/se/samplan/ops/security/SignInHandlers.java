package se.samplan.ops.security;

import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.web.server.ServerHttpSecurity.OAuth2LoginSpec;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClientException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;
import se.samplan.ops.claims.ClaimsIncomplete;
import se.samplan.ops.claims.UnitLookupUnavailable;
import se.samplan.ops.session.SessionTooLarge;

/** The way to the provider and back: on to the page that was wanted, or to a page that says what was the matter. */
@Component
class SignInHandlers {

    static final String BEGIN = "/oauth2/authorization/samplan";

    private static final Logger LOG = LoggerFactory.getLogger(SignInHandlers.class);

    private final ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> underWay;
    private final ServerRequestCache wanted;

    SignInHandlers(
            ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> underWay, ServerRequestCache wanted) {
        this.underWay = underWay;
        this.wanted = wanted;
    }

    void applyTo(OAuth2LoginSpec login) {
        var onwards = new RedirectServerAuthenticationSuccessHandler("/");
        onwards.setRequestCache(wanted);
        login.loginPage("/inloggning")
                .authorizationRequestRepository(underWay)
                .authenticationSuccessHandler(onwards)
                .authenticationFailureHandler(SignInHandlers::explain);
    }

    /** Before anything that asks the provider: says so when it does not answer. */
    WebFilter whenAway() {
        return (exchange, chain) -> chain.filter(exchange)
                .onErrorResume(ProviderAway.class, away -> explain(exchange, "away", away))
                .onErrorResume(WebClientException.class, away -> explain(exchange, "away", away));
    }

    private static Mono<Void> explain(WebFilterExchange exchange, AuthenticationException refusal) {
        return explain(exchange.getExchange(), matter(refusal), refusal);
    }

    private static Mono<Void> explain(ServerWebExchange exchange, String matter, Throwable refusal) {
        // Never its message: it can repeat what the provider says of a person.
        LOG.warn("somebody could not sign in: {} ({})", matter, kind(refusal));
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().setLocation(URI.create("/inloggning?fel=" + matter));
        return response.setComplete();
    }

    /** The word by which the page knows what to say; see {@code signin.*} among the messages. */
    private static String matter(AuthenticationException refusal) {
        if (refusal instanceof SessionTooLarge) {
            return "too-much";
        }
        if (refusal instanceof ClaimsIncomplete lacking) {
            return lacking.matter();
        }
        if (refusal instanceof ProviderAway
                || refusal instanceof UnitLookupUnavailable
                || refusal instanceof AuthenticationServiceException) {
            return "away";
        }
        if (refusal instanceof OAuth2AuthenticationException from) {
            return switch (from.getError().getErrorCode()) {
                case "access_denied" -> "denied";
                case "authorization_request_not_found", "invalid_state_parameter" -> "too-late";
                default -> "failed";
            };
        }
        return "not-described";
    }

    private static String kind(Throwable refusal) {
        if (refusal instanceof OAuth2AuthenticationException from) {
            return from.getError().getErrorCode();
        }
        Throwable cause = refusal.getCause();
        return (cause == null ? refusal : cause).getClass().getSimpleName();
    }
}
