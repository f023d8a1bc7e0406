package se.samplan.plan.read;

import java.time.Instant;
import java.time.LocalDate;
import se.samplan.party.PartyId;

/**
 * A unit says that it has taken over the child's case. It has got nothing by that yet, and anyone who takes part can oppose it.
 *
 * @param reference the decision it rests on
 * @param lastDay the last day to oppose it
 */
public record SeenClaim(PartyId party, ShownText reference, Instant since, LocalDate lastDay) {}
