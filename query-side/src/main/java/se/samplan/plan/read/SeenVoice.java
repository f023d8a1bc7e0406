package se.samplan.plan.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/** The child's own words, or why they are missing; exactly one of the two. */
public record SeenVoice(
        Instant at,
        PartyId by,
        @Nullable PersonId actor,
        @Nullable ShownText text,
        @Nullable ShownText missing) {}
