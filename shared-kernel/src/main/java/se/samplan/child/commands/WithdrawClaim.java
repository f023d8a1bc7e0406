package se.samplan.child.commands;

import se.samplan.child.ChildId;
import se.samplan.platform.message.DecidedByUnit;
import se.samplan.platform.message.Word;

/** Take back the own unit's claim of the child's case, as long as it has not been decided. */
@Word("withdraw-claim")
public record WithdrawClaim(ChildId child) implements ChildCommand, DecidedByUnit {}
