package se.samplan.plan.write;

import se.samplan.party.PartyId;

/** Which party was asked to answer for the plan as a whole, and whether it has accepted. */
record Lead(PartyId party, boolean accepted) {}
