package se.samplan.plan.read.fold;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.EntryId;
import se.samplan.platform.vault.SealedText;

/**
 * One event in the plan's life.
 *
 * @param said its own words where it is about no entry: a reason, or the decision it rests on; still sealed
 */
public record TimelineEntry(
        long position,
        Instant at,
        String what,
        @Nullable PersonId actor,
        @Nullable PartyId party,
        @Nullable EntryId entry,
        @Nullable PartyId concerns,
        @Nullable SealedText said) {}
