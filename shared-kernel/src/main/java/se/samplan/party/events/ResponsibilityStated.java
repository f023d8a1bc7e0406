package se.samplan.party.events;

import se.samplan.party.PartyId;

/** Staff of the party stated what it answers for; replaces the earlier statement. */
public record ResponsibilityStated(PartyId party, String text) implements PartyEvent {}
