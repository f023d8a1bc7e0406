package se.samplan.ops.security;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.authentication.ReactiveOidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoderFactory;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** What it takes to believe a token: who signed it and how, who issued it, for whom, through whom, and when. */
@Configuration(proxyBeanMethods = false)
class JwtDecoderConfiguration {

    /** Access tokens, which programs bring. */
    @Bean
    @Primary
    ReactiveJwtDecoder accessTokens(
            SignInSettings settings, ReactiveClientRegistrationRepository clients, WebClient askingProvider) {
        OAuth2TokenValidator<Jwt> believed = believed(settings);
        Mono<NimbusReactiveJwtDecoder> decoder = clients.findByRegistrationId("samplan")
                .map(client -> decoder(client, settings, askingProvider))
                .doOnNext(each -> each.setJwtValidator(believed))
                .cache(found -> Duration.ofHours(1), fault -> Duration.ZERO, () -> Duration.ZERO);
        return token -> decoder.flatMap(each -> each.decode(token))
                .onErrorMap(JwtDecoderConfiguration::isAway, ProviderAway::new);
    }

    /** What the provider sends when somebody has signed out there. */
    @Bean
    ReactiveJwtDecoder logoutTokens(
            SignInSettings settings, ReactiveClientRegistrationRepository clients, WebClient askingProvider) {
        var type = new JwtTypeValidator("JWT", "logout+jwt", "application/logout+jwt");
        type.setAllowEmpty(true);
        OAuth2TokenValidator<Jwt> rules = new DelegatingOAuth2TokenValidator<>(
                type,
                new JwtTimestampValidator(settings.clockSkew()),
                new JwtIssuerValidator(settings.issuer().toString()),
                new LogoutTokenRules(settings.clientId()));
        Mono<NimbusReactiveJwtDecoder> decoder = clients.findByRegistrationId("samplan")
                .map(client -> decoder(client, settings, askingProvider))
                .doOnNext(each -> each.setJwtValidator(rules))
                .cache(found -> Duration.ofHours(1), fault -> Duration.ZERO, () -> Duration.ZERO);
        return token -> decoder.flatMap(each -> each.decode(token));
    }

    /** Neither a bad token nor a known answer: the keys could not be fetched. */
    private static boolean isAway(Throwable fault) {
        return !(fault instanceof BadJwtException || fault instanceof ProviderAway);
    }

    private static OAuth2TokenValidator<Jwt> believed(SignInSettings settings) {
        var type = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
        type.setAllowEmpty(true);
        return new DelegatingOAuth2TokenValidator<>(
                type,
                new JwtTimestampValidator(settings.clockSkew()),
                new JwtIssuerValidator(settings.issuer().toString()),
                new JwtClaimValidator<>("aud", meantFor(settings.audience())),
                new AllowedClients(settings.callers()));
    }

    private static Predicate<Object> meantFor(List<String> audience) {
        return said -> said instanceof Collection<?> all && all.stream().anyMatch(audience::contains);
    }

    /** Id tokens, which come with a sign-in: issuer, audience, authorized party, times and nonce as OpenID Connect Core 3.1.3.7 says. */
    @Bean
    ReactiveJwtDecoderFactory<ClientRegistration> idTokens(SignInSettings settings, WebClient askingProvider) {
        var known = new ConcurrentHashMap<String, ReactiveJwtDecoder>();
        return client ->
                known.computeIfAbsent(String.valueOf(client.getProviderDetails().getJwkSetUri()), keys -> {
                    var rest = new OidcIdTokenValidator(client);
                    rest.setClockSkew(settings.clockSkew());
                    NimbusReactiveJwtDecoder decoder = decoder(client, settings, askingProvider);
                    decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                            new JwtTimestampValidator(settings.clockSkew()),
                            new JwtIssuerValidator(settings.issuer().toString()),
                            rest));
                    decoder.setClaimSetConverter(new ClaimTypeConverter(
                            ReactiveOidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
                    return decoder;
                });
    }

    private static NimbusReactiveJwtDecoder decoder(ClientRegistration client, SignInSettings settings, WebClient web) {
        return NimbusReactiveJwtDecoder.withJwkSetUri(
                        String.valueOf(client.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(all -> {
                    all.clear();
                    settings.algorithms().forEach(each -> all.add(SignatureAlgorithm.from(each)));
                })
                .validateType(false)
                .webClient(web)
                .build();
    }
}
