package se.samplan.history.read;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.EntryId;
import se.samplan.plan.PlanId;
import se.samplan.platform.actor.Role;
import se.samplan.platform.message.NotTold;

/**
 * One event.
 *
 * @param position its place in the whole history
 * @param stream the stream that holds it, and its place there
 * @param plan null for events of the child and of consents
 * @param recordedAt when the hub recorded it
 * @param what the word of the act, as in scenarios: {@code keep}, {@code join-plan} …
 * @param by the acting person; null when the hub itself acted
 * @param party on whose behalf
 * @param day the day from which, or on which, it was true, where it says one
 * @param to the other party or person it is about
 */
public record HistoryEntry(
        @NotTold long position,
        String stream,
        @NotTold long version,
        @Nullable PlanId plan,
        Instant recordedAt,
        String what,
        @Nullable PersonId by,
        @Nullable PartyId party,
        Role role,
        @Nullable EntryId entry,
        @Nullable LocalDate day,
        @Nullable PartyId to,
        @Nullable PersonId toPerson) {

    /** Without whom else it is about. */
    HistoryEntry withoutOthers(PartyId reader) {
        boolean own = reader.equals(to);
        return new HistoryEntry(
                position,
                stream,
                version,
                plan,
                recordedAt,
                what,
                by,
                party,
                role,
                entry,
                day,
                own ? to : null,
                own ? toPerson : null);
    }

    /** Without the day that another party stated. */
    HistoryEntry masked(PartyId reader) {
        return reader.equals(party)
                ? this
                : new HistoryEntry(
                        position, stream, version, plan, recordedAt, what, by, party, role, entry, null, to, toPerson);
    }
}
