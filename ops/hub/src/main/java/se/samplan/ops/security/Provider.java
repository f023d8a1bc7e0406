package se.samplan.ops.security;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/**
 * The hub as a client of the sign-in beside it. Browsers are sent to the public address; the hub itself asks the child
 * directly. Nothing is asked before the first sign-in, so that neither waits for the other's start. A provider of the
 * organisation is configured with Spring Boot's own properties instead.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("samplan.sign-in.url")
class Provider {

    @Bean
    ReactiveClientRegistrationRepository clients(
            @Value("${samplan.sign-in.issuer}") String issuer,
            @Value("${samplan.sign-in.url}") String direct,
            @Value("${samplan.sign-in.web-secret}") String secret) {
        return new InMemoryReactiveClientRegistrationRepository(ClientRegistration.withRegistrationId("samplan")
                .clientId("samplan-web")
                .clientSecret(secret)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .issuerUri(issuer)
                .authorizationUri(issuer + "/oauth2/authorize")
                .tokenUri(direct + "/oauth2/token")
                .jwkSetUri(direct + "/oauth2/jwks")
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .providerConfigurationMetadata(Map.of("end_session_endpoint", issuer + "/connect/logout"))
                .build());
    }
}
