package se.samplan.plan.events;

import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.PlanId;

/** Someone was asked to keep the plan together; takes effect when accepted. */
public record CoordinatorAppointed(PlanId plan, PersonId person, PartyId party) implements PlanEvent {}
