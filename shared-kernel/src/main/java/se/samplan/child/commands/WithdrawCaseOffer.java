package se.samplan.child.commands;

import se.samplan.child.ChildId;
import se.samplan.platform.message.DecidedByUnit;
import se.samplan.platform.message.Word;

/** Take back the offer of the child's case that nobody has accepted. Staff of the unit that offered it, or of one that holds the case. */
@Word("withdraw-case-offer")
public record WithdrawCaseOffer(ChildId child) implements ChildCommand, DecidedByUnit {}
