package se.samplan.plan.commands;

import se.samplan.party.PartyId;
import se.samplan.plan.PlanId;

/** Ask another party to take part. Staff of the proposing party, or the coordinator; needs ground, since an invitation shows the child. */
public record InviteParty(PlanId plan, PartyId party) implements PlanCommand {}
