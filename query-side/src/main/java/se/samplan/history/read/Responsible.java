package se.samplan.history.read;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentId;
import se.samplan.platform.message.NotTold;

/**
 * Who answered for a commitment.
 *
 * @param nobody nobody did: not yet promised, already settled, struck, or not known then
 * @param since the first day of this carrier's time; null when nobody, and when protected identity hides it
 * @param recordedAt when the event that says so was recorded
 * @param position that event's place in the whole history
 */
public record Responsible(
        CommitmentId commitment,
        boolean nobody,
        @Nullable PartyId party,
        @Nullable PersonId person,
        @Nullable LocalDate since,
        @Nullable Instant recordedAt,
        @NotTold @Nullable Long position) {

    /** Who, but not from which day: for a reader that protected identity keeps from knowing when. */
    Responsible withoutDay() {
        return new Responsible(commitment, nobody, party, person, null, recordedAt, position);
    }
}
