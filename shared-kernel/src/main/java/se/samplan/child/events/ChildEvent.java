package se.samplan.child.events;

import se.samplan.child.ChildId;

/** Every event in the stream of one child. */
public sealed interface ChildEvent
        permits ChildRegistered,
                CustodySet,
                ChildCameOfAge,
                IdentityProtected,
                ProtectionLifted,
                CaseEvent,
                TextsDestroyed {
    ChildId child();
}
