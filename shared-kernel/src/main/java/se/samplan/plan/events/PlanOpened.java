package se.samplan.plan.events;

import se.samplan.plan.PlanId;

/** The proposing party started the work. */
public record PlanOpened(PlanId plan) implements PlanEvent {}
