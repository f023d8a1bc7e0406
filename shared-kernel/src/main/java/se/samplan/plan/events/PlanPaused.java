package se.samplan.plan.events;

import se.samplan.plan.PauseReason;
import se.samplan.plan.PlanId;

/** The plan rests. */
public record PlanPaused(PlanId plan, PauseReason reason) implements PlanEvent {}
