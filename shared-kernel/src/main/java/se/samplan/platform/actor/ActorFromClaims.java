package se.samplan.platform.actor;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PersonId;
import se.samplan.platform.vault.Vault;

/**
 * Turns the claims of a verified token into an actor. A private person who signs in with an identity number ({@code samplan_identity})
 * is known by its keyed fingerprint, anyone else by the subject of the token.
 */
public final class ActorFromClaims {
    private final Vault vault;

    public ActorFromClaims(Vault vault) {
        this.vault = vault;
    }

    /** @throws IllegalArgumentException if the claims do not describe an actor */
    public Actor of(Map<String, Object> claims) {
        Object identity = claims.get("samplan_identity");
        if (identity != null) {
            return Actor.ofClaims(personOf(identity.toString()), claims);
        }
        Object subject = claims.get("sub");
        if (subject == null) {
            throw new IllegalArgumentException("the token has no subject");
        }
        return Actor.ofClaims(new PersonId(subject.toString()), claims);
    }

    /** @throws IllegalArgumentException if the claims do not describe an actor */
    public SignedInPerson signedIn(Map<String, Object> claims) {
        String name = text(claims, "name");
        return new SignedInPerson(of(claims), name == null ? "" : name, text(claims, "samplan_title"));
    }

    private static @Nullable String text(Map<String, Object> claims, String name) {
        Object value = claims.get(name);
        return value == null ? null : value.toString();
    }

    /** The opaque person behind an identity number of twelve characters. */
    public PersonId personOf(String identity) {
        return new PersonId("p-" + vault.blind(identity));
    }
}
