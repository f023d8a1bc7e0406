package se.samplan.platform.actor;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/**
 * Who acts, as the verified sign-in says. Never taken from what a client sends.
 *
 * @param person the signed-in person
 * @param party the party a member of staff acts for; none for guardians, children, auditors and the operator
 * @param mandate parties whose plans an auditor may trace
 */
public record Actor(PersonId person, @Nullable PartyId party, Role role, Set<PartyId> mandate) {

    /** The hub itself. */
    public static final Actor HUB = new Actor(new PersonId("hub"), null, Role.HUB, Set.of());

    public Actor {
        mandate = Set.copyOf(mandate);
    }

    /**
     * Reads the claims of a verified token: {@code sub}, {@code samplan_role}, {@code samplan_party}, {@code samplan_mandate}.
     *
     * @throws IllegalArgumentException if the claims do not describe an actor
     */
    public static Actor ofClaims(PersonId person, Map<String, Object> claims) {
        Object role = claims.get("samplan_role");
        Object party = claims.get("samplan_party");
        Set<PartyId> mandate = new LinkedHashSet<>();
        if (claims.get("samplan_mandate") instanceof Collection<?> parties) {
            parties.forEach(each -> mandate.add(new PartyId(each.toString())));
        }
        Role acting = role == null ? Role.PRIVATE : Role.of(role.toString());
        if (acting == Role.HUB || (acting == Role.STAFF && party == null)) {
            throw new IllegalArgumentException("the claims do not describe an actor");
        }
        return new Actor(
                person, acting == Role.STAFF && party != null ? new PartyId(party.toString()) : null, acting, mandate);
    }
}
