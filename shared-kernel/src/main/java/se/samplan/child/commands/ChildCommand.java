package se.samplan.child.commands;

import se.samplan.child.ChildId;
import se.samplan.platform.message.Command;

/** Everything that can be asked about one child. */
public sealed interface ChildCommand extends Command
        permits RegisterChild,
                SetCustody,
                ProtectIdentity,
                LiftProtection,
                OfferCase,
                WithdrawCaseOffer,
                AcceptCase,
                DeclineCase,
                ClaimCase,
                WithdrawClaim,
                OpposeClaim,
                DestroyTexts {
    ChildId child();

    @Override
    default String stream() {
        return child().value();
    }
}
