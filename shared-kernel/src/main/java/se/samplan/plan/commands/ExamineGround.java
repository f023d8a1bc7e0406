package se.samplan.plan.commands;

import se.samplan.plan.PlanId;

/** Examine whether every joined party is still covered, and pause the plan if not. Sent by the hub itself when consent or custody changes. */
public record ExamineGround(PlanId plan) implements PlanCommand {}
