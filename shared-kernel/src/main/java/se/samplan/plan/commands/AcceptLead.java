package se.samplan.plan.commands;

import se.samplan.plan.PlanId;

/** Staff of the named party takes it on. */
public record AcceptLead(PlanId plan) implements PlanCommand {}
