package se.samplan.plan.read.fold;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.platform.vault.SealedText;

/**
 * A unit says that it has taken over the child's case, and nobody has decided that yet.
 *
 * @param reference the decision it rests on
 * @param decidedOn the day of that decision, if it was told
 * @param lastDay the last day to oppose it
 */
public record SealedClaim(
        PartyId party, SealedText reference, @Nullable LocalDate decidedOn, Instant since, LocalDate lastDay) {}
