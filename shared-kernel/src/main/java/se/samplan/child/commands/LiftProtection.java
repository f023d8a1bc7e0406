package se.samplan.child.commands;

import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.platform.message.DecidedByUnit;
import se.samplan.platform.message.Word;

/**
 * End the protection of the identity. Staff of socialtjänst.
 *
 * @param reference the decision it rests on
 */
@Word("lift-protection")
public record LiftProtection(ChildId child, @Nullable String reference) implements ChildCommand, DecidedByUnit {}
