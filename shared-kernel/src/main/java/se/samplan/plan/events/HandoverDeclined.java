package se.samplan.plan.events;

import se.samplan.plan.CommitmentId;
import se.samplan.plan.PlanId;
import se.samplan.platform.vault.SealedText;

/** The receiver said no, and why; the giver goes on carrying it. */
public record HandoverDeclined(PlanId plan, CommitmentId commitment, SealedText reason) implements PlanEvent {}
