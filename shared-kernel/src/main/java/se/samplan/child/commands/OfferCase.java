package se.samplan.child.commands;

import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.platform.message.DecidedByUnit;
import se.samplan.platform.message.Word;

/**
 * Offer the child's case to another unit of socialtjänst, as when the family moves, with the reason. Staff of a unit that holds it; it
 * moves only when accepted.
 */
@Word("offer-case")
public record OfferCase(ChildId child, PartyId to, String reason) implements ChildCommand, DecidedByUnit {}
