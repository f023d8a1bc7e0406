package se.samplan.plan.write;

import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/** A named person, and where they work, who keeps the plan together or is asked to. */
record Coordination(PersonId person, PartyId party) {}
