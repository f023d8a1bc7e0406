package se.samplan.plan.read.fold;

import java.time.Instant;
import java.time.LocalDate;
import se.samplan.party.PartyId;
import se.samplan.platform.vault.SealedText;

/**
 * A unit says that it has taken over the child's case, and nobody has decided that yet.
 *
 * @param reference the decision it rests on
 * @param lastDay the last day to oppose it
 */
public record SealedClaim(PartyId party, SealedText reference, Instant since, LocalDate lastDay) {}
