package se.samplan.child.events;

import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.platform.message.Word;

/** The party took back its claim of the case before it was decided; it may claim it anew. */
@Word("withdraw-claim")
public record ClaimWithdrawn(ChildId child, PartyId party) implements CaseEvent {}
