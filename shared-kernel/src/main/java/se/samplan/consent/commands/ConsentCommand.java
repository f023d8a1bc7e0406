package se.samplan.consent.commands;

import se.samplan.child.ChildId;
import se.samplan.consent.ConsentStream;
import se.samplan.platform.message.Command;

/** Everything that can be said about consent concerning one child. */
public sealed interface ConsentCommand extends Command
        permits GiveConsent, RefuseConsent, WithdrawConsent, AssessMaturity {
    ChildId child();

    @Override
    default String stream() {
        return streamOf(child());
    }

    /** The stream that a command of this kind lands in. */
    static String streamOf(ChildId child) {
        return ConsentStream.of(child);
    }
}
