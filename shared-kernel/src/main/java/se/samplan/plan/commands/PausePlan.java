package se.samplan.plan.commands;

import se.samplan.plan.PlanId;

/** Let the plan rest. Coordinator. */
public record PausePlan(PlanId plan) implements PlanCommand {}
