package se.samplan.ops.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What must be remembered while the person is at the provider: a cookie of its own for each sign-in, sent to the way back alone. So
 * two tabs can sign in beside each other, and the way back may lead to another process than the way out.
 */
final class AuthorizationRequestCookies implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final Duration PATIENCE = Duration.ofMinutes(15);
    static final String WAY_BACK = "/login/oauth2/code";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Cookies cookies;
    private final Clock clock;

    AuthorizationRequestCookies(Cookies cookies, Clock clock) {
        this.cookies = cookies;
        this.clock = clock;
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> find(exchange));
    }

    @Override
    public Mono<Void> saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
        return Mono.fromRunnable(() -> {
            if (request != null) {
                byte[] kept = JSON.writeValueAsBytes(
                        PendingSignIn.of(request, clock.instant().getEpochSecond()));
                cookies.write(exchange, name(request.getState()), WAY_BACK, kept, PATIENCE);
            }
        });
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> {
            OAuth2AuthorizationRequest found = find(exchange);
            if (found != null) {
                cookies.forget(exchange, name(found.getState()), WAY_BACK);
            }
            return found;
        });
    }

    private @Nullable OAuth2AuthorizationRequest find(ServerWebExchange exchange) {
        String state = exchange.getRequest().getQueryParams().getFirst(OAuth2ParameterNames.STATE);
        if (state == null) {
            return null;
        }
        return cookies.read(exchange, name(state), WAY_BACK)
                .map(AuthorizationRequestCookies::read)
                .filter(kept -> kept.state().equals(state)
                        && kept.at() + PATIENCE.toSeconds() > clock.instant().getEpochSecond())
                .map(PendingSignIn::request)
                .orElse(null);
    }

    private static @Nullable PendingSignIn read(byte[] bytes) {
        try {
            return JSON.readValue(bytes, PendingSignIn.class);
        } catch (JacksonException another) {
            return null;
        }
    }

    private static String name(@Nullable String state) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(state).getBytes(StandardCharsets.UTF_8));
            return "SAMPLAN-IN-" + HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A sign-in under way: what the answer is measured against, and what it takes to ask for tokens. */
    private record PendingSignIn(
            String state,
            String client,
            String provider,
            String back,
            List<String> scopes,
            Map<String, String> secrets,
            long at) {

        static PendingSignIn of(OAuth2AuthorizationRequest request, long now) {
            Map<String, String> secrets = new java.util.HashMap<>();
            request.getAttributes().forEach((name, value) -> secrets.put(name, String.valueOf(value)));
            return new PendingSignIn(
                    String.valueOf(request.getState()),
                    request.getClientId(),
                    request.getAuthorizationUri(),
                    String.valueOf(request.getRedirectUri()),
                    List.copyOf(request.getScopes()),
                    secrets,
                    now);
        }

        OAuth2AuthorizationRequest request() {
            return OAuth2AuthorizationRequest.authorizationCode()
                    .clientId(client)
                    .authorizationUri(provider)
                    .redirectUri(back)
                    .scopes(java.util.Set.copyOf(scopes))
                    .state(state)
                    .attributes(all -> all.putAll(secrets))
                    .build();
        }
    }
}
