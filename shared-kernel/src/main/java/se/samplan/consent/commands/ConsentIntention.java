package se.samplan.consent.commands;

import se.samplan.child.ChildId;
import se.samplan.consent.ConsentStream;
import se.samplan.platform.message.Intention;

/** Everything that can be said about consent concerning one child. */
public sealed interface ConsentIntention extends Intention
        permits GiveConsent, RefuseConsent, WithdrawConsent, AssessMaturity {
    ChildId child();

    @Override
    default String stream() {
        return streamOf(child());
    }

    /** The stream that an intention of this kind lands in. */
    static String streamOf(ChildId child) {
        return ConsentStream.of(child);
    }
}
