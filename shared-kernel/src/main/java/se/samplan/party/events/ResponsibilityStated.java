package se.samplan.party.events;

import se.samplan.party.PartyId;
import se.samplan.platform.message.Word;

/** Staff of the party stated what it answers for; replaces the earlier statement. */
@Word("state-responsibility")
public record ResponsibilityStated(PartyId party, String text) implements PartyEvent {}
