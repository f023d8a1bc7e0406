package se.samplan.child.events;

import se.samplan.child.ChildId;

/** Every event in the stream of one child. */
public sealed interface ChildEvent
        permits ChildRegistered, CustodySet, IdentityProtected, ProtectionLifted, TextsDestroyed {
    ChildId child();
}
