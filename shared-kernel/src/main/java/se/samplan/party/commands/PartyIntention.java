package se.samplan.party.commands;

import se.samplan.party.PartyId;
import se.samplan.platform.message.Intention;

/** Everything that can be asked of one party. */
public sealed interface PartyIntention extends Intention permits RegisterParty, StateResponsibility, IntroduceStaff {
    PartyId party();

    @Override
    default String stream() {
        return party().value();
    }
}
