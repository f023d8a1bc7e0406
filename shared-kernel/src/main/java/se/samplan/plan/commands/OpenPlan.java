package se.samplan.plan.commands;

import se.samplan.plan.PlanId;

/** Start the work. Staff of the proposing party; needs consent. */
public record OpenPlan(PlanId plan) implements PlanCommand {}
