package se.samplan.history.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/**
 * Who kept a plan together.
 *
 * @param person null while nobody coordinated and the party answered
 * @param since the first day of it; null when protected identity hides it
 * @param recordedAt when the event that says so was recorded
 * @param position that event's place in the whole history
 */
public record PlanKeeper(
        PartyId party,
        @Nullable PersonId person,
        PlanCapacity as,
        @Nullable LocalDate since,
        Instant recordedAt,
        long position) {
    /** Who, but not from which day: for a reader that protected identity keeps from knowing when. */
    PlanKeeper withoutDay() {
        return new PlanKeeper(party, person, as, null, recordedAt, position);
    }

    boolean isSameAs(PlanKeeper other) {
        return party.equals(other.party) && as == other.as && Objects.equals(person, other.person);
    }
}
