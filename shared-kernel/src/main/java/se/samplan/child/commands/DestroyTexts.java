package se.samplan.child.commands;

import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.platform.message.DecidedByUnit;
import se.samplan.platform.message.Word;

/** Destroy the key to everything the controller has written about the child (gallring). Staff of the controller, or the operator on its order. */
@Word("destroy-texts")
public record DestroyTexts(ChildId child, PartyId controller, String reason) implements ChildCommand, DecidedByUnit {}
