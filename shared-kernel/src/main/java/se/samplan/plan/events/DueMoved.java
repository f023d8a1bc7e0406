package se.samplan.plan.events;

import java.time.LocalDate;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.PlanId;
import se.samplan.platform.vault.SealedText;

/** The responsible party moved the due date, and why. */
public record DueMoved(PlanId plan, CommitmentId commitment, LocalDate due, SealedText reason) implements PlanEvent {}
