package se.samplan.plan.read;

import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/** A named person acting for a party. */
public record NamedHolder(PartyId party, PersonId person) {}
