package se.samplan.plan.events;

import se.samplan.party.PartyId;
import se.samplan.plan.PlanId;

/** The party answers for the plan as a whole from now on. */
public record LeadAccepted(PlanId plan, PartyId party) implements PlanEvent {}
