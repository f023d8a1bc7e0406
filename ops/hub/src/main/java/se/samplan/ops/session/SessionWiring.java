package se.samplan.ops.session;

import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.web.server.session.WebSessionManager;
import se.samplan.pages.signedin.OwnSessions;
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
        return new Cookies(new CookieSeals(decoded(keys)), "https".equals(address.getScheme()));
    }

    /** Told to other processes through the database; the vault's keys are the same in all of them. */
    @Bean
    SessionMarks signInMarks(
            @Value("${samplan.vault.key}") String[] keys, @Value("${samplan.sign-in.issuer}") String issuer) {
        return new SessionMarks(decoded(keys), issuer);
    }

    @Bean
    EndedSessions endedSessions(JdbcClient sql) {
        return new EndedSessions(new SessionRegister(sql), REAL);
    }

    @Bean
    SessionKeeper sessionKeeper(JdbcClient sql, SessionMarks marks, EndedSessions ended) {
        return new SessionKeeper(new SessionRegister(sql), marks, ended, REAL);
    }

    @Bean
    Sessions sessions(Cookies cookies, Vault vault, EndedSessions ended, SessionKeeper keeper) {
        return new Sessions(cookies, new ActorFromClaims(vault), ended, keeper::renewed, REAL);
    }

    @Bean
    ServerSecurityContextRepository signedInPerson(Sessions sessions, SessionKeeper keeper) {
        return new CookieSecurityContextRepository(sessions, keeper, RolesOfClaims::of);
    }

    @Bean
    OwnSessions ownSessions(Sessions sessions, SessionKeeper keeper) {
        return new SessionsOfReader(sessions, keeper);
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
    LogoutHandlers signingOut(ReactiveClientRegistrationRepository clients, Sessions sessions) {
        return new LogoutHandlers(clients, sessions);
    }

    @Bean
    ServerOAuth2AuthorizedClientRepository authorizedClientRepository() {
        return new NoAuthorizedClients();
    }

    @Bean
    WebSessionManager webSessionManager() {
        return new NoWebSessions();
    }

    private static List<byte[]> decoded(String[] keys) {
        return Arrays.stream(keys)
                .map(String::strip)
                .map(Base64.getDecoder()::decode)
                .toList();
    }
}
