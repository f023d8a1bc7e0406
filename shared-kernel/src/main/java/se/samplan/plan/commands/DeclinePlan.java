package se.samplan.plan.commands;

import se.samplan.plan.PlanId;

/** Decide not to make a plan, with the reason. Staff of the proposing party. */
public record DeclinePlan(PlanId plan, String reason) implements PlanCommand {}
