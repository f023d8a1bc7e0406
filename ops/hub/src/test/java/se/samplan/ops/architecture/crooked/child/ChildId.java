package se.samplan.ops.architecture.crooked.child;

import se.samplan.ops.architecture.crooked.party.PartyId;

/** One half of a circle. */
public record ChildId(PartyId family) {}
