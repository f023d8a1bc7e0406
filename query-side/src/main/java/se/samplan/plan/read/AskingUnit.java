package se.samplan.plan.read;

import java.time.Instant;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;

/**
 * A unit that proposed a plan of its own while this one ran, is covered by consent, and has not been invited: whoever invites can let it
 * take part here.
 */
public record AskingUnit(PartyId party, PartyKind kind, Instant since) {}
