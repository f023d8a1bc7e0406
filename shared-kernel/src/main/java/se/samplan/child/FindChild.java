package se.samplan.child;

import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/**
 * Is a child with this identity number registered? Answered with the child's id, or nothing; the number is compared through its keyed
 * fingerprint only. Every look-up is written down, and only so many are answered in an hour.
 *
 * @param reason why it is looked for; kept sealed
 * @param by whoever looks, as the sign-in says
 * @param unit the unit that they are staff of; nobody else may look
 */
public record FindChild(
        String identity,
        @Nullable String reason,
        PersonId by,
        @Nullable PartyId unit) {
    @Override
    public String toString() {
        return "FindChild[identity hidden]";
    }
}
