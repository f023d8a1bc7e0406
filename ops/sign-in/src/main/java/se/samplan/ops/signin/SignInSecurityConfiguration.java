package se.samplan.ops.signin;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.security.config.Customizer.withDefaults;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import java.util.stream.Collectors;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** Who may come in where: the OpenID protocol, the list of people for the operator, and the sign-in page for everyone. */
@Configuration(proxyBeanMethods = false)
class SignInSecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain protocolDoor(
            HttpSecurity http, SignInServerSettings settings, RequestCache waiting, Claims claims) {
        var authorize = pathPattern(GET, "/oauth2/authorize");
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(oidc -> oidc.logoutEndpoint(
                                    logout -> logout.errorResponseHandler(new ForgottenSession(settings.hub() + "/")))
                            .userInfoEndpoint(info -> info.userInfoMapper(asked ->
                                    claims.userInfo(asked.getAuthorization().getPrincipalName()))));
                })
                .oauth2ResourceServer(tokens -> tokens.jwt(withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(refusals -> refusals.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), authorize)
                        .defaultAuthenticationEntryPointFor(
                                new BearerTokenAuthenticationEntryPoint(), AnyRequestMatcher.INSTANCE))
                .requestCache(cache -> cache.requestCache(waiting))
                .addFilterBefore(new AskAgain(authorize), SecurityContextHolderFilter.class)
                .headers(headers -> strict(headers, settings))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain peopleDoor(HttpSecurity http) {
        return http.securityMatcher("/people/**")
                .oauth2ResourceServer(tokens -> tokens.jwt(withDefaults()))
                .authorizeHttpRequests(
                        requests -> requests.anyRequest().hasAuthority("SCOPE_" + Clients.OPERATOR_SCOPE))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie opens this door, so no page can be tricked into it.
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pageDoor(HttpSecurity http, SignInServerSettings settings, RequestCache waiting) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("person")
                        .defaultSuccessUrl(settings.hub() + "/")
                        .failureUrl("/login?unknown"))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(waiting))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler((request, response, refusal) ->
                        response.sendRedirect(request.getContextPath() + "/login?expired")))
                .headers(headers -> strict(headers, settings))
                .build();
    }

    /** The authorize request waits here while the person is asked, whatever kind of answer the caller accepts. */
    @Bean
    RequestCache waiting() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(pathPattern(GET, "/oauth2/authorize"));
        return cache;
    }

    @Bean
    AuthorizationServerSettings server(SignInServerSettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.issuer().toString())
                .build();
    }

    /** Lets the server forget ended sessions. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    ServletContextInitializer sessionCookie(SignInServerSettings settings) {
        var secure = "https".equals(settings.issuer().getScheme());
        return context -> context.getSessionCookieConfig().setSecure(secure);
    }

    /** Signing in is a form whose answer leads to the hub, or to a program that listens on this machine: both must be let through. */
    private static void strict(HeadersConfigurer<HttpSecurity> headers, SignInServerSettings settings) {
        var hub = settings.hubNames().stream().collect(Collectors.joining(" "));
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
                                + "form-action 'self' " + hub + " http://127.0.0.1:*"))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
