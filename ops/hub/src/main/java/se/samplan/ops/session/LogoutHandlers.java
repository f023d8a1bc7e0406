package se.samplan.ops.session;

import java.net.URI;
import java.util.function.Consumer;
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
import se.samplan.party.PersonId;

/**
 * Where somebody goes who has signed out here: on to the provider, to sign out there too (OpenID Connect RP-Initiated Logout 1.0), or
 * to a page that says it is done when the provider has no such address or can't be reached.
 */
final class LogoutHandlers implements ServerLogoutSuccessHandler {

    static final String DONE = "/utloggad";

    private final ReactiveClientRegistrationRepository clients;
    private final Sessions sessions;
    private final Consumer<PersonId> gone;

    /** @param gone told who has signed out */
    LogoutHandlers(ReactiveClientRegistrationRepository clients, Sessions sessions, Consumer<PersonId> gone) {
        this.clients = clients;
        this.sessions = sessions;
        this.gone = gone;
    }

    @Override
    public Mono<Void> onLogoutSuccess(WebFilterExchange filter, Authentication signedOut) {
        ServerWebExchange exchange = filter.getExchange();
        gone.accept(new PersonId(signedOut.getName()));
        return clients.findByRegistrationId("samplan")
                .map(client -> target(client, exchange))
                .onErrorComplete()
                .defaultIfEmpty(URI.create(DONE))
                .flatMap(target -> {
                    exchange.getResponse().setStatusCode(HttpStatus.FOUND);
                    exchange.getResponse().getHeaders().setLocation(target);
                    return exchange.getResponse().setComplete();
                });
    }

    private URI target(ClientRegistration client, ServerWebExchange exchange) {
        Object end = client.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        if (end == null) {
            return URI.create(DONE);
        }
        UriComponentsBuilder target = UriComponentsBuilder.fromUriString(end.toString())
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{back}");
        @Nullable String idToken = sessions.idToken(exchange);
        if (idToken == null) {
            return target.encode()
                    .buildAndExpand(client.getClientId(), back(client, exchange))
                    .toUri();
        }
        return target.queryParam("id_token_hint", "{hint}")
                .encode()
                .buildAndExpand(client.getClientId(), back(client, exchange), idToken)
                .toUri();
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
