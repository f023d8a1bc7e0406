package se.samplan.ops.security;

import java.util.Map;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What makes a token a logout token (OpenID Connect Back-Channel Logout 1.0 section 2.4): it is for us, says that it is about signing
 * out, names a subject or a session, has an id and a moment, and no nonce: an id token can't be passed off as one.
 */
record LogoutTokenRules(String client) implements OAuth2TokenValidator<Jwt> {
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        boolean good = token.getAudience() != null
                && token.getAudience().contains(client)
                && token.getClaims().get("events") instanceof Map<?, ?> events
                && events.get(EVENT) instanceof Map
                && (token.getSubject() != null || token.getClaimAsString("sid") != null)
                && token.getId() != null
                && token.getIssuedAt() != null
                && !token.hasClaim("nonce");
        return good
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_request", "not a logout token", null));
    }
}
