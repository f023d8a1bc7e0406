package se.samplan.child.events;

import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** The unit that the case was offered to said no: it stays where it is. */
@Word("decline-case")
public record CaseDeclined(ChildId child, PartyId party, SealedText reason) implements CaseEvent {}
