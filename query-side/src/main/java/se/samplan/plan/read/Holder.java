package se.samplan.plan.read;

import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/** A named person acting for a party. */
public record Holder(PartyId party, PersonId person) {}
