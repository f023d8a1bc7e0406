package se.samplan.ops.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** Which programs may call with a token: the authorized party of it, or its client (RFC 9068). Any when none are named. */
record AllowedClients(List<String> known) implements OAuth2TokenValidator<Jwt> {

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        @Nullable Object azp = token.getClaims().get("azp");
        @Nullable Object caller = azp == null ? token.getClaims().get("client_id") : azp;
        return known.isEmpty() || (caller != null && known.contains(caller.toString()))
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(
                        "invalid_token", "the token was given to a program that is not known here", null));
    }
}
