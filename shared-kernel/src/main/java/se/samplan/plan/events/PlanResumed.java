package se.samplan.plan.events;

import se.samplan.plan.PlanId;

/** The plan goes on where it rested. */
public record PlanResumed(PlanId plan) implements PlanEvent {}
