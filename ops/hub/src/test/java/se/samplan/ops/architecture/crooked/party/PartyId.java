package se.samplan.ops.architecture.crooked.party;

import se.samplan.ops.architecture.crooked.child.ChildId;

/** The other half of a circle. */
public record PartyId(ChildId child) {}
