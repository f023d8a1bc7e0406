package se.samplan.party.commands;

import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.platform.message.Word;

/** Register a unit that can promise. The operator does this; the code must have the form of its kind. */
@Word("register-party")
public record RegisterParty(PartyId party, PartyKind kind, String name, String code) implements PartyCommand {}
