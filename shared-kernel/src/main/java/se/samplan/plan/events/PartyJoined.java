package se.samplan.plan.events;

import se.samplan.party.PartyId;
import se.samplan.plan.PlanId;

/** The invited party takes part. */
public record PartyJoined(PlanId plan, PartyId party) implements PlanEvent {}
