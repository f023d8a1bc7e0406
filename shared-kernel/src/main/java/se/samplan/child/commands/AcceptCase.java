package se.samplan.child.commands;

import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.platform.message.DecidedByUnit;
import se.samplan.platform.message.Word;

/** Agree that the unit takes over the child's case: said by that unit when it was offered, by a unit that holds the case when it is claimed. */
@Word("accept-case")
public record AcceptCase(ChildId child, PartyId party) implements ChildCommand, DecidedByUnit {}
