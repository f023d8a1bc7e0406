package se.samplan.plan.commands;

import java.time.LocalDate;
import se.samplan.plan.PlanId;

/** Set the day of follow-up. Coordinator. */
public record SetFollowUp(PlanId plan, LocalDate day) implements PlanCommand {}
