package se.samplan.plan.read;

import se.samplan.child.ChildId;
import se.samplan.platform.actor.Actor;

/**
 * How does the reader's unit stand to a child's case? Answered with {@link UnitCases} of one, alike for a child that a unit of socialtjänst
 * has nothing to do with and for one that is not there; refused with {@code no-access} for everyone else who has nothing to do with it.
 */
public record CaseOfUnit(ChildId child, Actor reader) {}
