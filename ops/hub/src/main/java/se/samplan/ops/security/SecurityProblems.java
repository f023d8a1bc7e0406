package se.samplan.ops.security;

import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.ops.claims.ClaimsIncomplete;
import se.samplan.ops.claims.UnitLookupUnavailable;
import se.samplan.platform.refusal.Refusals;
import tools.jackson.databind.json.JsonMapper;

/** Refusals at the door of the API, as problem details (RFC 9457) like those of the rules inside. */
@Component
class SecurityProblems {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final JsonMapper json;
    private final MessageSource sentences = sentences();

    SecurityProblems(JsonMapper json) {
        this.json = json;
    }

    Mono<Void> notSignedIn(ServerWebExchange exchange, AuthenticationException refusal) {
        if (refusal instanceof ClaimsIncomplete lacking) {
            return write(exchange, HttpStatus.FORBIDDEN, "sign-in-" + lacking.matter());
        }
        if (refusal instanceof ProviderAway || refusal instanceof UnitLookupUnavailable) {
            exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
            return write(exchange, HttpStatus.SERVICE_UNAVAILABLE, "sign-in-away");
        }
        exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return write(exchange, HttpStatus.UNAUTHORIZED, "not-signed-in");
    }

    Mono<Void> notEntitled(ServerWebExchange exchange, AccessDeniedException refusal) {
        return write(exchange, HttpStatus.FORBIDDEN, "not-entitled");
    }

    private Mono<Void> write(ServerWebExchange exchange, HttpStatus status, String code) {
        exchange.getAttributes().put(Refusals.CODE, code);
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("https://samplan.se/problems/" + code));
        problem.setTitle(sentences.getMessage(code + ".title", null, SWEDISH));
        problem.setDetail(sentences.getMessage(code + ".detail", null, SWEDISH));
        problem.setProperty("code", code);
        var response = exchange.getResponse();
        response.setStatusCode(status);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        byte[] body = json.writeValueAsBytes(problem);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    private static MessageSource sentences() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("se.samplan.ops.security.problems");
        source.setDefaultEncoding("UTF-8");
        return source;
    }
}
