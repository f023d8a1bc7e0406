package se.samplan.child.events;

import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.platform.message.Word;

/** The offer to the party was taken back before it had answered. */
@Word("withdraw-case-offer")
public record CaseOfferWithdrawn(ChildId child, PartyId party) implements CaseEvent {}
