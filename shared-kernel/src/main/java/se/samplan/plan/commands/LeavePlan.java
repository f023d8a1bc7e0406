package se.samplan.plan.commands;

import se.samplan.plan.PlanId;

/** Stop taking part; refused while the party carries commitments. */
public record LeavePlan(PlanId plan, String reason) implements PlanCommand {}
