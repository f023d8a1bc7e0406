package se.samplan.child.commands;

import se.samplan.child.ChildId;
import se.samplan.platform.message.Intention;

/** Everything that can be asked about one child. */
public sealed interface ChildIntention extends Intention
        permits RegisterChild, SetCustody, ProtectIdentity, LiftProtection, DestroyTexts {
    ChildId child();

    @Override
    default String stream() {
        return child().value();
    }
}
