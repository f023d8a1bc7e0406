package se.samplan.plan.commands;

import java.time.LocalDate;
import se.samplan.child.ChildId;
import se.samplan.plan.PlanId;

/** Need of a plan was found on a day, and why. Staff of the proposing party. */
public record ProposePlan(PlanId plan, ChildId child, String reason, LocalDate foundOn) implements PlanCommand {}
