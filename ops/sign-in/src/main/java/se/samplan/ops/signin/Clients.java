package se.samplan.ops.signin;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.AUTHORIZATION_CODE;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.REFRESH_TOKEN;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_POST;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.NONE;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The three programs that may ask for tokens: the hub's pages, any program acting for a person, and the operator. */
@Configuration(proxyBeanMethods = false)
class Clients {

    static final String WEB = "samplan-web";
    static final String API = "samplan-api";
    static final String OPERATOR = "samplan-operator";
    static final String OPERATOR_SCOPE = "operator";

    @Bean
    RegisteredClientRepository registeredClients(SignInServerSettings settings) {
        return new InMemoryRegisteredClientRepository(web(settings), api(), operator(settings));
    }

    /** Secrets are configuration here, not users' passwords: comparing them must not cost a slow hash at each request. */
    @Bean
    PasswordEncoder clientSecrets() {
        return new PlainSecrets();
    }

    private static RegisteredClient web(SignInServerSettings settings) {
        return named(WEB)
                .clientSecret(settings.webSecret())
                .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(CLIENT_SECRET_POST)
                .authorizationGrantType(AUTHORIZATION_CODE)
                .authorizationGrantType(REFRESH_TOKEN)
                .redirectUris(uris -> settings.hubNames().forEach(hub -> uris.add(hub + "/login/oauth2/code/samplan")))
                .postLogoutRedirectUris(uris -> settings.hubNames().forEach(hub -> {
                    uris.add(hub + "/");
                    uris.add(hub);
                }))
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(false)
                        .requireAuthorizationConsent(false)
                        .build())
                .build();
    }

    private static RegisteredClient api() {
        return named(API)
                .clientAuthenticationMethod(NONE)
                .authorizationGrantType(AUTHORIZATION_CODE)
                .redirectUri("http://127.0.0.1/callback")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .build();
    }

    private static RegisteredClient operator(SignInServerSettings settings) {
        return named(OPERATOR)
                .clientSecret(settings.operatorSecret())
                .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(CLIENT_SECRET_POST)
                .authorizationGrantType(CLIENT_CREDENTIALS)
                .scope(OPERATOR_SCOPE)
                .build();
    }

    private static RegisteredClient.Builder named(String name) {
        return RegisteredClient.withId(name)
                .clientId(name)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofMinutes(60))
                        .refreshTokenTimeToLive(Duration.ofHours(10))
                        .build());
    }
}
