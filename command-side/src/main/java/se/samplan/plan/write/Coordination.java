package se.samplan.plan.write;

import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/** Who was asked to keep the plan together, and whether they have accepted. */
record Coordination(PersonId person, PartyId party, boolean accepted) {}
