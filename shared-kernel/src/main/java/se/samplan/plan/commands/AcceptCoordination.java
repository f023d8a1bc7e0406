package se.samplan.plan.commands;

import se.samplan.plan.PlanId;

/** The appointed person takes it on. */
public record AcceptCoordination(PlanId plan) implements PlanCommand {}
