package se.samplan.consent.ground;

import se.samplan.child.ChildId;

/** The ground and the family of a child as the events say right now, for who decides by them; never from a view. */
public interface GroundLookup {

    /** {@link Ground#NONE} when no such child is registered. */
    Ground of(ChildId child);
}
