package se.samplan.plan.events;

import java.time.LocalDate;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.PlanId;

/** The due date passed and the commitment was still open; recorded by the hub at the start of the day after. */
public record CommitmentOverdue(PlanId plan, CommitmentId commitment, LocalDate due) implements PlanEvent {}
