package se.samplan.child.commands;

import se.samplan.child.ChildId;

/** End the protection of the identity. Staff of socialtjänst. */
public record LiftProtection(ChildId child) implements ChildCommand {}
