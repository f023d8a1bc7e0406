package se.samplan.plan.commands;

import se.samplan.party.PartyId;
import se.samplan.plan.PlanId;

/** Ask a joined party to answer for the plan as a whole. */
public record NameLeadParty(PlanId plan, PartyId party) implements PlanCommand {}
