package se.samplan.child.commands;

import se.samplan.child.ChildId;
import se.samplan.platform.message.DecidedByUnit;
import se.samplan.platform.message.Word;

/** Say no to the child's case, with the reason. Staff of the unit that it is offered to; it stays where it is. */
@Word("decline-case")
public record DeclineCase(ChildId child, String reason) implements ChildCommand, DecidedByUnit {}
