package se.samplan.ops.session;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import se.samplan.pages.signin.ProviderSignOut;

/**
 * Where somebody goes who has signed out here: on to the provider, to sign out there too (OpenID Connect RP-Initiated Logout 1.0), or
 * to a page that says it is done when the provider has no such address or can't be reached. The id token, which may say who somebody
 * is, is never part of an address: a page hands it over in a form.
 */
final class LogoutHandlers implements ServerLogoutSuccessHandler, ProviderSignOut {

    static final String DONE = "/utloggad";

    private final ReactiveClientRegistrationRepository clients;
    private final Sessions sessions;

    LogoutHandlers(ReactiveClientRegistrationRepository clients, Sessions sessions) {
        this.clients = clients;
        this.sessions = sessions;
    }

    @Override
    public Mono<Void> onLogoutSuccess(WebFilterExchange filter, Authentication signedOut) {
        ServerWebExchange exchange = filter.getExchange();
        return clients.findByRegistrationId("samplan")
                .map(client -> target(client, exchange))
                .onErrorComplete()
                .defaultIfEmpty(URI.create(DONE))
                .flatMap(target -> {
                    exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
                    exchange.getResponse().getHeaders().setLocation(target);
                    return exchange.getResponse().setComplete();
                });
    }

    private URI target(ClientRegistration client, ServerWebExchange exchange) {
        Object end = end(client);
        if (end == null) {
            return URI.create(DONE);
        }
        if (sessions.keepIdToken(exchange)) {
            return URI.create(ONWARDS);
        }
        return UriComponentsBuilder.fromUriString(end.toString())
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(client.getClientId(), back(client, exchange))
                .toUri();
    }

    @Override
    public Mono<SignOutForm> of(ServerWebExchange exchange) {
        String idToken = sessions.idToken(exchange);
        return idToken == null
                ? Mono.empty()
                : clients.findByRegistrationId("samplan")
                        .filter(client -> end(client) != null)
                        .map(client -> new SignOutForm(
                                String.valueOf(end(client)),
                                Map.of(
                                        "id_token_hint", idToken,
                                        "client_id", client.getClientId(),
                                        "post_logout_redirect_uri", back(client, exchange))))
                        .onErrorComplete()
                        .doOnNext(form -> sessions.forgetIdToken(exchange));
    }

    private static @Nullable Object end(ClientRegistration client) {
        return client.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
    }

    /** The beginning of the address that the provider knows us by, as for the way back from a sign-in. */
    private static String back(ClientRegistration client, ServerWebExchange exchange) {
        String known = String.valueOf(client.getRedirectUri()).replaceFirst("/login/oauth2/code/.*", "");
        if (!known.equals("{baseUrl}")) {
            return known + "/";
        }
        URI asked = exchange.getRequest().getURI();
        return asked.getScheme() + "://" + asked.getAuthority() + "/";
    }
}
