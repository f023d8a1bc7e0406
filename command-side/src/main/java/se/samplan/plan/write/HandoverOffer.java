package se.samplan.plan.write;

import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/** A handover that waits for its answer. */
record HandoverOffer(PartyId to, @Nullable PersonId person) {}
