package se.samplan.plan.events;

import se.samplan.plan.CommitmentId;
import se.samplan.plan.PlanId;
import se.samplan.platform.vault.SealedText;

/** The requested party said no, and why. */
public record CommitmentDeclined(PlanId plan, CommitmentId commitment, SealedText reason) implements PlanEvent {}
