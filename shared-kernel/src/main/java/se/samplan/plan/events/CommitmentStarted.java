package se.samplan.plan.events;

import java.time.LocalDate;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.PlanId;

/** The responsible party has begun. */
public record CommitmentStarted(PlanId plan, CommitmentId commitment, LocalDate day) implements PlanEvent {}
