package se.samplan.ops.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * What tokens say about a person, the same in access and id tokens. Read when the token is made, so that a person who was changed
 * gets new claims at the next token.
 */
@Component
class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    static final String AUDIENCE = "samplan";

    /** The operator is a program, but the hub writes down who did a thing by id: this one is always the same. */
    static final UUID OPERATOR = UUID.nameUUIDFromBytes(Clients.OPERATOR.getBytes(UTF_8));

    private final People people;

    Claims(People people) {
        this.people = people;
    }

    @Override
    public void customize(JwtEncodingContext token) {
        var claims = token.getClaims();
        if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
            claims.audience(List.of(AUDIENCE));
        }
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(token.getAuthorizationGrantType())) {
            claims.subject(OPERATOR.toString());
            claims.claim(StandardClaimNames.NAME, Clients.OPERATOR);
            claims.claim("samplan_role", PersonRole.OPERATOR.claim());
        } else {
            describe(signedIn(token), claims);
        }
    }

    private Person signedIn(JwtEncodingContext token) {
        @Nullable Authentication principal = token.getPrincipal();
        return Optional.ofNullable(principal)
                .flatMap(one -> people.find(one.getName()))
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
    }

    private static void describe(Person person, JwtClaimsSet.Builder claims) {
        put(claims, StandardClaimNames.NAME, person.name());
        put(claims, "samplan_role", person.role() == null ? null : person.role().claim());
        put(
                claims,
                "samplan_party",
                person.party() == null ? null : person.party().toString());
        put(claims, "samplan_title", person.title());
        put(claims, "samplan_identity", person.identity());
        if (person.role() == PersonRole.AUDITOR) {
            put(
                    claims,
                    "samplan_mandate",
                    person.mandate().stream().map(UUID::toString).toList());
        }
    }

    private static void put(JwtClaimsSet.Builder claims, String name, @Nullable Object value) {
        if (value != null) {
            claims.claim(name, value);
        }
    }
}
