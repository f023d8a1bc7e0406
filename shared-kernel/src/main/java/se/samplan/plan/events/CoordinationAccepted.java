package se.samplan.plan.events;

import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.PlanId;

/** The appointed person keeps the plan together from now on. */
public record CoordinationAccepted(PlanId plan, PersonId person, PartyId party) implements PlanEvent {}
