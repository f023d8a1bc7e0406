package se.samplan.child.events;

import se.samplan.child.ChildId;

/** Socialtjänst recorded that the protection has ended. */
public record ProtectionLifted(ChildId child) implements ChildEvent {}
