package se.samplan.plan.events;

import se.samplan.party.PartyId;
import se.samplan.plan.PlanId;

/** A joined party was asked to answer for the plan as a whole; takes effect when accepted. */
public record LeadPartyNamed(PlanId plan, PartyId party) implements PlanEvent {}
