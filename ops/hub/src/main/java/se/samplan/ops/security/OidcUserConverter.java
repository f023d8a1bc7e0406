package se.samplan.ops.security;

import java.util.HashMap;
import java.util.Map;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcReactiveOAuth2UserService;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.DefaultReactiveOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.ReactiveOAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import se.samplan.ops.claims.ClaimsTranslator;
import se.samplan.ops.session.RolesOfClaims;
import se.samplan.ops.session.SessionKeeper;

/** Somebody who comes back from the provider, in the hub's own words: from the id token, and from userinfo where there is one. */
@Component
class OidcUserConverter implements ReactiveOAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcReactiveOAuth2UserService theirs = new OidcReactiveOAuth2UserService();
    private final ClaimsTranslator claims;
    private final SessionKeeper sessions;
    private final SignInStrength strength;

    OidcUserConverter(
            ClaimsTranslator claims, SessionKeeper sessions, SignInStrength strength, WebClient askingProvider) {
        this.claims = claims;
        this.strength = strength;
        this.sessions = sessions;
        var userInfo = new DefaultReactiveOAuth2UserService();
        userInfo.setWebClient(askingProvider);
        theirs.setOauth2UserService(userInfo);
    }

    @Override
    public Mono<OidcUser> loadUser(OidcUserRequest request) {
        return strength.of(request.getIdToken().getClaims())
                .then(Mono.defer(() -> theirs.loadUser(request)))
                .flatMap(user -> claims.of(user.getClaims()))
                .map(ours -> user(request.getIdToken(), ours));
    }

    private OidcUser user(OidcIdToken token, Map<String, Object> described) {
        Map<String, Object> ours = new HashMap<>(described);
        ours.putAll(sessions.marked(String.valueOf(token.getSubject()), token.getClaimAsString("sid")));
        return new DefaultOidcUser(
                RolesOfClaims.of(ours),
                new OidcIdToken(token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt(), ours));
    }
}
