package se.samplan.consent.commands;

import se.samplan.child.ChildId;
import se.samplan.platform.message.Intention;

/** Everything that can be said about consent concerning one child. */
public sealed interface ConsentIntention extends Intention
        permits GiveConsent, RefuseConsent, WithdrawConsent, AssessMaturity {
    ChildId child();

    @Override
    default String stream() {
        return streamOf(child());
    }

    /** The stream of consents of a child: its own, so that consent and child can change at the same moment. */
    static String streamOf(ChildId child) {
        return "consents-" + child.value();
    }
}
