package se.samplan.party.events;

import se.samplan.party.PartyId;

/** Every event in the stream of one party. */
public sealed interface PartyEvent permits PartyRegistered, ResponsibilityStated, StaffIntroduced {
    PartyId party();
}
