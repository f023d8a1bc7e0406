package se.samplan.plan.read.fold;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.EntryId;

/** One event in the plan's life, without text. */
public record TimelineEntry(
        long position,
        Instant at,
        String what,
        @Nullable PersonId actor,
        @Nullable PartyId party,
        @Nullable EntryId entry,
        @Nullable PartyId concerns) {}
