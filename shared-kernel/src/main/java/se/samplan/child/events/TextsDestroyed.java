package se.samplan.child.events;

import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** The key to the controller's texts about the child was destroyed: they can never be read again, here or in any copy. */
@Word("destroy-texts")
public record TextsDestroyed(ChildId child, PartyId controller, SealedText reason) implements ChildEvent {}
