package se.samplan.plan.events;

import se.samplan.plan.PlanId;

/** The coordinator declared the plan established; everything invariant 8 asks for was in place. */
public record PlanEstablished(PlanId plan) implements PlanEvent {}
