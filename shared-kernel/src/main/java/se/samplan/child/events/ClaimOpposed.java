package se.samplan.child.events;

import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** Somebody who takes part said no to the party's claim of the case: it comes to nothing, and the party can only be offered the case. */
@Word("oppose-claim")
public record ClaimOpposed(ChildId child, PartyId party, SealedText reason) implements CaseEvent {}
