package se.samplan.plan.events;

import java.time.LocalDate;
import se.samplan.plan.PlanId;

/** The coordinator set the day of follow-up. */
public record FollowUpSet(PlanId plan, LocalDate day) implements PlanEvent {}
