package se.samplan.plan.write;

import se.samplan.consent.Topic;
import se.samplan.party.PartyId;

/** A need as the rules know it. */
record Need(PartyId by, Topic topic, boolean struck) {}
