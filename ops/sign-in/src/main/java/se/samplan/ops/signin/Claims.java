package se.samplan.ops.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * What tokens say about a person, the same in access and id tokens but for the identity number: that is told to programs that ask for
 * it with an access token, in it and at userinfo, and never in an id token, which travels through browsers. Read when the token is made, so that a person who was changed
 * gets new claims at the next token.
 */
@Component
class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    static final String AUDIENCE = "samplan";

    /** How somebody has signed in here, honestly: by saying who they are. */
    static final String ACR = "samplan:chosen";

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
            describe(signedIn(token)).forEach(claims::claim);
            claims.claim(IdTokenClaimNames.ACR, ACR);
            Optional.ofNullable(token.getAuthorization())
                    .map(authorization -> authorization.getToken(OAuth2AuthorizationCode.class))
                    .map(code -> code.getToken().getIssuedAt())
                    // A date, since refreshing takes it from the token before.
                    .ifPresent(chosen -> claims.claim(IdTokenClaimNames.AUTH_TIME, Date.from(chosen)));
            if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
                identity(signedIn(token)).forEach(claims::claim);
            }
        }
    }

    private Person signedIn(JwtEncodingContext token) {
        @Nullable Authentication principal = token.getPrincipal();
        return Optional.ofNullable(principal)
                .flatMap(one -> people.find(one.getName()))
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
    }

    /** What userinfo says, to whoever brings an access token of the person's. */
    OidcUserInfo userInfo(String person) {
        Person described = people.find(person)
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_TOKEN));
        Map<String, Object> said = new HashMap<>(describe(described));
        said.putAll(identity(described));
        said.put(StandardClaimNames.SUB, person);
        return new OidcUserInfo(said);
    }

    private static Map<String, Object> describe(Person person) {
        Map<String, Object> said = new HashMap<>();
        put(said, StandardClaimNames.NAME, person.name());
        put(said, "samplan_role", person.role() == null ? null : person.role().claim());
        put(
                said,
                "samplan_party",
                person.party() == null ? null : person.party().toString());
        put(said, "samplan_title", person.title());
        if (person.role() == PersonRole.AUDITOR) {
            put(
                    said,
                    "samplan_mandate",
                    person.mandate().stream().map(UUID::toString).toList());
        }
        return said;
    }

    private static Map<String, Object> identity(Person person) {
        return person.identity() == null ? Map.of() : Map.of("samplan_identity", person.identity());
    }

    private static void put(Map<String, Object> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value);
        }
    }
}
