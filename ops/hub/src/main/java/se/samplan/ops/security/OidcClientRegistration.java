package se.samplan.ops.security;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.client.HttpClient;

/**
 * The hub as a client of its OpenID provider. Nothing is asked before the first sign-in, so that neither waits for the other's start;
 * what the provider says of itself is asked anew each hour.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class OidcClientRegistration {

    private static final String WAY_BACK = "/login/oauth2/code/samplan";
    private static final Duration KEPT = Duration.ofHours(1);

    @Bean
    ReactiveClientRegistrationRepository clients(
            SignInSettings settings, @Value("${samplan.public-url}") String address) {
        Mono<ClientRegistration> client = settings.url() == null
                ? Mono.fromCallable(() -> discovered(settings, address))
                        .subscribeOn(Schedulers.boundedElastic())
                        .onErrorMap(ProviderAway::new)
                        .cache(found -> KEPT, fault -> Duration.ZERO, () -> Duration.ZERO)
                : Mono.just(beside(settings, settings.url().toString()));
        return name -> "samplan".equals(name) ? client : Mono.empty();
    }

    private static ClientRegistration discovered(SignInSettings settings, String address) {
        var client = ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
                .registrationId("samplan")
                .clientId(settings.clientId())
                .scope(settings.scopes())
                .redirectUri(address.replaceFirst("/$", "") + WAY_BACK)
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .clientSettings(withProofKey());
        return settings.clientSecret() == null
                ? client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : client.clientSecret(settings.clientSecret()).build();
    }

    /** The sign-in that the hub has started. Browsers are sent to the public address; the hub itself asks the child directly. */
    private static ClientRegistration beside(SignInSettings settings, String direct) {
        String issuer = settings.issuer().toString();
        return ClientRegistration.withRegistrationId("samplan")
                .clientId(settings.clientId())
                .clientSecret(String.valueOf(settings.webSecret()))
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}" + WAY_BACK)
                .scope(settings.scopes())
                .issuerUri(issuer)
                .authorizationUri(issuer + "/oauth2/authorize")
                .tokenUri(direct + "/oauth2/token")
                .jwkSetUri(direct + "/oauth2/jwks")
                .userInfoUri(direct + "/userinfo")
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .clientSettings(withProofKey())
                .providerConfigurationMetadata(Map.of("end_session_endpoint", issuer + "/connect/logout"))
                .build();
    }

    private static ClientRegistration.ClientSettings withProofKey() {
        return ClientRegistration.ClientSettings.builder().requireProofKey(true).build();
    }

    /** For what is asked of the provider while somebody waits. */
    @Bean
    WebClient askingProvider() {
        return WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(HttpClient.create()
                        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 3_000)
                        .responseTimeout(Duration.ofSeconds(10))))
                .build();
    }

    @Bean
    ReactiveOAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> askingForTokens(
            WebClient askingProvider) {
        var client = new WebClientReactiveAuthorizationCodeTokenResponseClient();
        client.setWebClient(askingProvider);
        return client;
    }
}
