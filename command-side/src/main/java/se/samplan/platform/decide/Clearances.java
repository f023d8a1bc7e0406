package se.samplan.platform.decide;

import se.samplan.child.ChildId;
import se.samplan.party.PartyId;

/** Who may know which units and people have to do with a child, as the events say right now. */
public interface Clearances {

    /** True when the child's identity is not protected, or the party is cleared to read in spite of it. */
    boolean isCleared(ChildId child, PartyId party);
}
