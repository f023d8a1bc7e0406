package se.samplan.plan.commands;

import se.samplan.plan.PlanId;

/** Take the plan up again. Coordinator; needs ground for every joined party. */
public record ResumePlan(PlanId plan) implements PlanCommand {}
