package se.samplan.platform.decide;

import se.samplan.child.ChildId;

/** Who has a part in what concerns a child; from the events themselves, never from a view. */
public interface CasePartsLookup {

    /** {@link CaseParts#NONE} when no such child is registered. */
    CaseParts of(ChildId child);
}
