package se.samplan.plan.commands;

import java.time.LocalDate;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.PlanId;

/** Move the due date, with the reason. */
public record MoveDue(PlanId plan, CommitmentId commitment, LocalDate due, String reason) implements PlanCommand {}
