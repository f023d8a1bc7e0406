package se.samplan.platform.decide.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.platform.actor.ActorFromClaims;
import se.samplan.platform.message.Ids;
import se.samplan.platform.refusal.Malformed;
import se.samplan.platform.refusal.NotEntitled;
import se.samplan.platform.vault.Bookmarks;
import se.samplan.platform.vault.Vault;

/**
 * The actor of a request from its verified token, the command's id from header {@code Idempotency-Key} (made up when left out), and the
 * version the client had seen from header {@code If-Match}.
 */
@Component
public final class SenderArgumentResolver implements HandlerMethodArgumentResolver {
    private static final Pattern VERSION = Pattern.compile("\"?([A-Za-z0-9_-]+)\"?");

    private final ActorFromClaims actors;

    SenderArgumentResolver(Vault vault) {
        this.actors = new ActorFromClaims(vault);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Sender.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .mapNotNull(authentication -> authentication.getPrincipal() instanceof Jwt token ? token : null)
                .<Object>map(token -> sender(token, headers))
                .switchIfEmpty(Mono.error(NotEntitled::new));
    }

    private Sender sender(Jwt token, HttpHeaders headers) {
        String key = key(headers.getFirst("Idempotency-Key"));
        @Nullable String seen = seen(headers);
        try {
            return new Sender(actors.of(token.getClaims()), key, seen);
        } catch (IllegalArgumentException notAnActor) {
            throw new NotEntitled();
        }
    }

    private static String key(@Nullable String sent) {
        try {
            return sent == null ? Ids.next() : Ids.opaque(sent);
        } catch (IllegalArgumentException notAKey) {
            throw new Malformed("Idempotency-Key");
        }
    }

    /** One version as the hub gives them out, in quotes or not; none when the header is not there. */
    private static @Nullable String seen(HttpHeaders headers) {
        List<String> sent = headers.getOrEmpty(HttpHeaders.IF_MATCH);
        if (sent.isEmpty()) {
            return null;
        }
        Matcher version = VERSION.matcher(sent.getFirst().strip());
        if (sent.size() > 1 || !version.matches() || !Bookmarks.isForm(version.group(1))) {
            throw new Malformed(HttpHeaders.IF_MATCH);
        }
        return version.group(1);
    }
}
