package se.samplan.party.events;

import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.platform.message.Word;

/** The operator registered a unit that can promise. Name and code of a unit are public facts and stand in the clear. */
@Word("register-party")
public record PartyRegistered(PartyId party, PartyKind kind, String name, String code) implements PartyEvent {}
