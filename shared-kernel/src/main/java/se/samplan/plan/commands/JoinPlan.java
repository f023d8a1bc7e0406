package se.samplan.plan.commands;

import se.samplan.plan.PlanId;

/** Take part for the actor's invited party. */
public record JoinPlan(PlanId plan) implements PlanCommand {}
