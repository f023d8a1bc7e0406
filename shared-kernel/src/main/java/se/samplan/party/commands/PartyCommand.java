package se.samplan.party.commands;

import se.samplan.party.PartyId;
import se.samplan.platform.message.Command;

/** Everything that can be asked of one party. */
public sealed interface PartyCommand extends Command permits RegisterParty, StateResponsibility, IntroduceStaff {
    PartyId party();

    @Override
    default String stream() {
        return party().value();
    }
}
