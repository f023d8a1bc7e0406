package se.samplan.child.commands;

import se.samplan.child.ChildId;
import se.samplan.platform.message.DecidedByUnit;
import se.samplan.platform.message.Word;

/** End the protection of the identity. Staff of socialtjänst. */
@Word("lift-protection")
public record LiftProtection(ChildId child) implements ChildCommand, DecidedByUnit {}
