package se.samplan.party.commands;

import se.samplan.party.PartyId;
import se.samplan.platform.message.Word;

/** State in plain words what the party answers for, so that nothing falls between chairs (S3.16). Staff of the party. */
@Word("state-responsibility")
public record StateResponsibility(PartyId party, String text) implements PartyCommand {}
