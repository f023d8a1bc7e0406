package se.samplan.access.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.read.ShownText;

/**
 * Somebody asked for a child by identity number.
 *
 * @param person who; null when protected identity hides it
 * @param party for which unit; null when protected identity hides it
 * @param purpose {@code find} or {@code register}
 * @param reason as it was stated; none for registering
 * @param found was a child registered under the number? Null when that was never answered
 */
public record SeenLookup(
        Instant at,
        @Nullable PersonId person,
        @Nullable PartyId party,
        String purpose,
        @Nullable ShownText reason,
        @Nullable Boolean found) {
    /** For a reader who must not know where the child is: that somebody looked, and when. */
    SeenLookup masked() {
        return new SeenLookup(at, null, null, purpose, reason == null ? null : ShownText.veiled(), found);
    }
}
