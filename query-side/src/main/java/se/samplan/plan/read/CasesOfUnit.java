package se.samplan.plan.read;

import se.samplan.platform.actor.Actor;

/** Which children's cases are offered to the reader's unit, and which does it claim? Answered with {@link UnitCases}; none for who is nobody's staff. */
public record CasesOfUnit(Actor reader) {}
