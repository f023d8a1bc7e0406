package se.samplan.plan.commands;

import se.samplan.plan.PlanId;

/** Declare the plan established. Coordinator; refused as not-ready with everything that is missing (design invariant 8). */
public record EstablishPlan(PlanId plan) implements PlanCommand {}
