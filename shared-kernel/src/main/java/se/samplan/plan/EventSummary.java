package se.samplan.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.vault.SealedText;

/**
 * What every event of a plan says about itself to those who do not know its kind: history, timelines, the check for conflicts.
 *
 * @param entry the need, goal or commitment it is about
 * @param counterparty the party it is addressed to, when that is another than the one that acts
 * @param party the party that history names beside the one that acts: the counterparty, or the one that takes something on
 * @param person the person of that party, if named
 * @param day the day that history tells: the one given, not the one of recording
 * @param said what it says in words about an entry that stood there before, still sealed: progress, a disagreement, a reason
 * @param changes the one thing that two people may collide on
 */
public record EventSummary(
        @Nullable EntryId entry,
        @Nullable PartyId counterparty,
        @Nullable PartyId party,
        @Nullable PersonId person,
        @Nullable LocalDate day,
        @Nullable SealedText said,
        ConflictScope changes) {
    /** About no entry and nobody else, on no day, in nobody's way. */
    public static final EventSummary NOTHING =
            new EventSummary(null, null, null, null, null, null, ConflictScope.NOTHING);

    public static EventSummary about(EntryId entry) {
        return new EventSummary(entry, null, null, null, null, null, ConflictScope.NOTHING);
    }

    public EventSummary changing(ConflictScope scope) {
        return new EventSummary(entry, counterparty, party, person, day, said, scope);
    }

    public EventSummary on(LocalDate when) {
        return new EventSummary(entry, counterparty, party, person, when, said, changes);
    }

    public EventSummary saying(@Nullable SealedText words) {
        return new EventSummary(entry, counterparty, party, person, day, words, changes);
    }

    /** Addressed to another party. */
    public EventSummary to(PartyId other) {
        return to(other, null);
    }

    /** Addressed to another party, or to a named person of it. */
    public EventSummary to(PartyId other, @Nullable PersonId someone) {
        return new EventSummary(entry, other, other, someone, day, said, changes);
    }

    /** The party that acts takes something on, and this person of it. */
    public EventSummary takenOnBy(PartyId own, PersonId someone) {
        return new EventSummary(entry, counterparty, own, someone, day, said, changes);
    }
}
