package se.samplan.plan.read;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;

/**
 * A unit says that it has taken over the child's case. It has got nothing by that yet, and anyone who takes part can oppose it.
 *
 * @param reference the decision it rests on
 * @param decidedOn the day of that decision; null when it was not told, or is hidden
 * @param lastDay the last day to oppose it
 */
public record SeenClaim(
        PartyId party, ShownText reference, @Nullable LocalDate decidedOn, Instant since, LocalDate lastDay) {}
