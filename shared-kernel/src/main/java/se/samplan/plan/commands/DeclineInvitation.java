package se.samplan.plan.commands;

import se.samplan.plan.PlanId;

/** Say no to an invitation, for the actor's party. */
public record DeclineInvitation(PlanId plan, String reason) implements PlanCommand {}
