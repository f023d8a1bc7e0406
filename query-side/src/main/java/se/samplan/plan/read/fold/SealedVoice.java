package se.samplan.plan.read.fold;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.vault.SealedText;

/** The child's own words, or why they are missing, still sealed. */
public record SealedVoice(
        Instant at,
        PartyId by,
        @Nullable PersonId actor,
        @Nullable SealedText text,
        @Nullable SealedText missing) {}
