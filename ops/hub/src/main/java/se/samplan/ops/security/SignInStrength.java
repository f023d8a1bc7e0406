package se.samplan.ops.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samplan.ops.claims.ClaimsIncomplete;

/**
 * How strongly, and how lately, somebody has to have proved who they are (OpenID Connect Core 1.0, {@code acr} and {@code auth_time}; for
 * access tokens RFC 9068). The provider is asked for it, and not taken at its word that it did so.
 */
@Component
final class SignInStrength {
    private final List<String> levels;
    private final @Nullable Duration longest;
    private final Duration skew;
    private final Clock clock;

    @org.springframework.beans.factory.annotation.Autowired
    SignInStrength(SignInSettings settings) {
        this(settings, Clock.systemUTC());
    }

    SignInStrength(SignInSettings settings, Clock clock) {
        this.levels = settings.acrValues().stream().map(String::strip).toList();
        this.longest = settings.maxAge();
        this.skew = settings.clockSkew();
        this.clock = clock;
    }

    /** Fails with {@link ClaimsIncomplete} when it was too weak, or too long ago. A program that acts for nobody has signed nobody in. */
    Mono<Void> of(Map<String, Object> claims) {
        return Mono.fromRunnable(() -> {
            if (isProgramItself(claims)) {
                return;
            }
            if (!levels.isEmpty() && !levels.contains(String.valueOf(claims.get("acr")))) {
                throw new ClaimsIncomplete("too-weak");
            }
            if (longest != null && isOlder(moment(claims.get("auth_time")), longest)) {
                throw new ClaimsIncomplete("too-old");
            }
        });
    }

    /** What the provider is asked for when somebody begins to sign in. */
    Map<String, Object> asked() {
        Map<String, Object> asked = new HashMap<>();
        if (!levels.isEmpty()) {
            asked.put("acr_values", String.join(" ", levels));
        }
        if (longest != null) {
            asked.put("max_age", longest.toSeconds());
        }
        return asked;
    }

    private boolean isOlder(@Nullable Instant proved, Duration allowed) {
        return proved == null || proved.plus(allowed).plus(skew).isBefore(clock.instant());
    }

    /** A token of client credentials is its client's own (RFC 9068, 2.2). */
    private static boolean isProgramItself(Map<String, Object> claims) {
        Object subject = claims.get("sub");
        Object client = claims.getOrDefault("client_id", claims.get("azp"));
        return subject != null && subject.equals(client);
    }

    private static @Nullable Instant moment(@Nullable Object said) {
        return switch (said) {
            case Instant moment -> moment;
            case Date moment -> moment.toInstant();
            case Number seconds -> Instant.ofEpochSecond(seconds.longValue());
            case null, default -> null;
        };
    }

    /** Puts the question into the way to the provider. */
    @Configuration(proxyBeanMethods = false)
    static class Asking {

        @Bean
        ServerOAuth2AuthorizationRequestResolver askingForStrength(
                ReactiveClientRegistrationRepository clients, SignInStrength strength) {
            var resolver = new DefaultServerOAuth2AuthorizationRequestResolver(clients);
            resolver.setAuthorizationRequestCustomizer(
                    request -> request.additionalParameters(all -> all.putAll(strength.asked())));
            return resolver;
        }
    }
}
