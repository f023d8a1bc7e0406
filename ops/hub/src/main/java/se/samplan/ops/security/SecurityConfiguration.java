package se.samplan.ops.security;

import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers.pathMatchers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.HttpStatusServerEntryPoint;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import reactor.core.publisher.Mono;
import se.samplan.ops.claims.ClaimsTranslator;
import se.samplan.ops.session.RolesOfClaims;
import se.samplan.ops.session.SessionKeeper;

/** The doors of the public port, the narrowest first. What no door names stands behind the last: a signed-in session. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

    private static final String OPERATOR = "OPERATOR";

    /** Pages for everyone. */
    private static final String[] OPEN = {
        "/tillganglighet", "/personuppgifter", "/inloggning", "/utloggad", "/logout/vidare"
    };

    /** What everyone may fetch, kept by browsers. */
    @Bean
    @Order(1)
    SecurityWebFilterChain assets(ServerHttpSecurity http, PageHeaders headers) {
        return bare(http.securityMatcher(pathMatchers("/assets/**", "/webjars/**", "/favicon.ico", "/favicon.svg")))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .headers(all -> {
                    headers.applyTo(all);
                    all.cache(ServerHttpSecurity.HeaderSpec.CacheSpec::disable);
                })
                .authorizeExchange(all -> all.anyExchange().permitAll())
                .build();
    }

    /** What the provider says by itself: a signed token in the body is all it has to show. */
    @Bean
    @Order(0)
    SecurityWebFilterChain fromProvider(ServerHttpSecurity http, PageHeaders headers) {
        return bare(http.securityMatcher(pathMatchers(BackChannelLogout.PATH)))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .headers(headers::applyTo)
                .authorizeExchange(all -> all.anyExchange().permitAll())
                .build();
    }

    /** Programs: a bearer token each time, no cookie, every refusal a problem detail. */
    @Bean
    @Order(2)
    SecurityWebFilterChain api(
            ServerHttpSecurity http,
            SecurityProblems problems,
            ClaimsTranslator claims,
            SessionKeeper keeper,
            SignInStrength strength,
            CurrentUnitFilter units) {
        return bare(http.securityMatcher(pathMatchers("/api/**", "/actuator/**")))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .headers(PageHeaders::ofNoPage)
                .oauth2ResourceServer(
                        tokens -> tokens.jwt(jwt -> jwt.jwtAuthenticationConverter(people(claims, keeper, strength)))
                                .authenticationEntryPoint(problems::notSignedIn)
                                .accessDeniedHandler(problems::notEntitled))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(problems::notSignedIn)
                        .accessDeniedHandler(problems::notEntitled))
                .addFilterBefore(units.filter(), SecurityWebFiltersOrder.AUTHORIZATION)
                .authorizeExchange(all -> all.pathMatchers(HttpMethod.GET, "/api/openapi.json", "/actuator/health/**")
                        .permitAll()
                        .pathMatchers("/api/evaluation/**", "/api/operations/**", "/actuator/**")
                        .hasRole(OPERATOR)
                        .anyExchange()
                        .authenticated())
                .build();
    }

    /** Event streams, for pages (session) and programs (token). A stream can't follow a redirect: plain 401. */
    @Bean
    @Order(3)
    SecurityWebFilterChain live(
            ServerHttpSecurity http,
            PageHeaders headers,
            ServerSecurityContextRepository sessions,
            ClaimsTranslator claims,
            SessionKeeper keeper,
            SignInStrength strength,
            CurrentUnitFilter units) {
        var plain = new HttpStatusServerEntryPoint(HttpStatus.UNAUTHORIZED);
        return http.securityMatcher(pathMatchers("/live/**"))
                .securityContextRepository(sessions)
                .csrf(CsrfSpec::disable)
                .requestCache(RequestCacheSpec::disable)
                .httpBasic(HttpBasicSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .logout(LogoutSpec::disable)
                .headers(headers::applyTo)
                .oauth2ResourceServer(
                        tokens -> tokens.jwt(jwt -> jwt.jwtAuthenticationConverter(people(claims, keeper, strength)))
                                .authenticationEntryPoint(plain))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(plain))
                .addFilterBefore(units.filter(), SecurityWebFiltersOrder.AUTHORIZATION)
                .authorizeExchange(all -> all.anyExchange().authenticated())
                .build();
    }

    /** Pages: sign in at the provider, a session cookie, forms guarded against forgery. */
    @Bean
    @Order(4)
    SecurityWebFilterChain pages(
            ServerHttpSecurity http,
            PageHeaders headers,
            PageRefusals refusals,
            ServerSecurityContextRepository sessions,
            ServerCsrfTokenRepository tokens,
            ServerRequestCache wanted,
            ServerLogoutSuccessHandler signedOut,
            SignInHandlers signIn,
            CurrentUnitFilter units) {
        return http.securityContextRepository(sessions)
                .requestCache(cache -> cache.requestCache(wanted))
                .httpBasic(HttpBasicSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .headers(headers::applyTo)
                .oauth2Login(signIn::applyTo)
                .logout(out -> out.logoutSuccessHandler(signedOut))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).accessDeniedHandler(refusals::staleForm))
                .exceptionHandling(all -> all.authenticationEntryPoint(refusals::signInFirst))
                .addFilterBefore(signIn.whenAway(), SecurityWebFiltersOrder.HTTP_BASIC)
                .addFilterBefore(
                        units.filterButAt(pathMatchers(HttpMethod.GET, OPEN)), SecurityWebFiltersOrder.AUTHORIZATION)
                .authorizeExchange(all -> all.pathMatchers(HttpMethod.GET, OPEN)
                        .permitAll()
                        .anyExchange()
                        .authenticated())
                .build();
    }

    private static ServerHttpSecurity bare(ServerHttpSecurity http) {
        return http.csrf(CsrfSpec::disable)
                .requestCache(RequestCacheSpec::disable)
                .httpBasic(HttpBasicSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .logout(LogoutSpec::disable);
    }

    /** A verified token as the hub goes by it: the provider's words are left at the door. */
    private static Converter<Jwt, Mono<AbstractAuthenticationToken>> people(
            ClaimsTranslator claims, SessionKeeper keeper, SignInStrength strength) {
        return jwt -> strength.of(jwt.getClaims())
                .then(Mono.defer(() -> claims.of(jwt.getClaims())))
                .filter(ours -> !keeper.isEnded(String.valueOf(ours.get("sub")), jwt.getSubject(), jwt.getIssuedAt()))
                .switchIfEmpty(Mono.error(() -> new InvalidBearerTokenException("its owner was signed out")))
                .map(ours -> {
                    var token = new JwtAuthenticationToken(
                            new Jwt(jwt.getTokenValue(), jwt.getIssuedAt(), jwt.getExpiresAt(), jwt.getHeaders(), ours),
                            RolesOfClaims.of(ours));
                    token.setDetails(jwt.getSubject());
                    return token;
                });
    }
}
