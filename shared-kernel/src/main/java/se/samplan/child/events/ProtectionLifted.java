package se.samplan.child.events;

import se.samplan.child.ChildId;
import se.samplan.platform.message.Word;

/** Socialtjänst recorded that the protection has ended. */
@Word("lift-protection")
public record ProtectionLifted(ChildId child) implements ChildEvent {}
