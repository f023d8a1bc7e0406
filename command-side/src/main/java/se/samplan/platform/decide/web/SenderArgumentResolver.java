package se.samplan.platform.decide.web;

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
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.message.Ids;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.refusal.NotEntitled;
import se.samplan.platform.vault.Vault;

/**
 * The actor of a request from its verified token, the command's id from header {@code Idempotency-Key} (made up when left out), and the
 * version the client had seen from header {@code If-Match}.
 */
@Component
public final class SenderArgumentResolver implements HandlerMethodArgumentResolver {
    private final ActorFromClaims actors;

    SenderArgumentResolver(Vault vault) {
        this.actors = new ActorFromClaims(vault);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Envelope.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .mapNotNull(authentication -> authentication.getPrincipal() instanceof Jwt token ? token : null)
                .<Object>map(token -> envelope(token, headers.getFirst("Idempotency-Key"), headers.getIfMatch()))
                .switchIfEmpty(Mono.error(NotEntitled::new));
    }

    private Envelope envelope(Jwt token, @Nullable String key, java.util.List<String> seen) {
        try {
            return new Envelope(
                    actors.of(token.getClaims()),
                    key == null ? Ids.next() : Ids.opaque(key),
                    seen.isEmpty() ? null : Long.valueOf(seen.getFirst().replace("\"", "")));
        } catch (NumberFormatException notAVersion) {
            throw new Invalid("If-Match");
        } catch (IllegalArgumentException notAnActor) {
            throw new NotEntitled();
        }
    }
}
