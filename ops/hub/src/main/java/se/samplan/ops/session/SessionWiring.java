package se.samplan.ops.session;

import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.web.server.session.WebSessionManager;
import se.samplan.plan.read.updates.OpenWatches;
import se.samplan.platform.actor.ActorFromClaims;
import se.samplan.platform.vault.Vault;

/** All that the framework would keep in memory of a signed-in person, kept in cookies instead. */
@Configuration(proxyBeanMethods = false)
class SessionWiring {

    /** One for the machine's time: cookies don't follow a clock that is moved for evaluation. */
    private static final Clock REAL = Clock.systemUTC();

    /**
     * @param keys {@code samplan.session.keys}: secrets in base64 that cookies are sealed with, the one in use first; the vault's key
     *     unless set
     * @param address {@code samplan.public-url}: https makes cookies secure
     */
    @Bean
    Cookies cookies(
            @Value("${samplan.session.keys:${samplan.vault.key}}") String[] keys,
            @Value("${samplan.public-url}") URI address) {
        return new Cookies(
                new CookieSeals(Arrays.stream(keys)
                        .map(String::strip)
                        .map(Base64.getDecoder()::decode)
                        .toList()),
                "https".equals(address.getScheme()));
    }

    @Bean
    Sessions sessions(Cookies cookies, Vault vault) {
        return new Sessions(cookies, new ActorFromClaims(vault), REAL);
    }

    @Bean
    ServerSecurityContextRepository signedInPerson(Sessions sessions) {
        return new CookieSecurityContextRepository(sessions, RolesOfClaims::of);
    }

    @Bean
    ServerCsrfTokenRepository tokensOfForms(Sessions sessions) {
        return new CsrfTokenRepository(sessions);
    }

    @Bean
    ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> signInsUnderWay(Cookies cookies) {
        return new AuthorizationRequestCookies(cookies, REAL);
    }

    @Bean
    ServerRequestCache wantedPage(Cookies cookies) {
        return new RequestedPage(cookies);
    }

    @Bean
    ServerLogoutSuccessHandler signingOut(
            ReactiveClientRegistrationRepository clients, Sessions sessions, ObjectProvider<OpenWatches> watches) {
        return new LogoutHandlers(clients, sessions, person -> watches.ifAvailable(open -> open.end(person)));
    }

    @Bean
    ServerOAuth2AuthorizedClientRepository authorizedClientRepository() {
        return new NoAuthorizedClients();
    }

    @Bean
    WebSessionManager webSessionManager() {
        return new NoWebSessions();
    }
}
