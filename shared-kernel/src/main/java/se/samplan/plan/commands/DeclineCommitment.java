package se.samplan.plan.commands;

import se.samplan.plan.CommitmentId;
import se.samplan.plan.PlanId;

/** Say no to a request made to the actor's party. */
public record DeclineCommitment(PlanId plan, CommitmentId commitment, String reason) implements PlanCommand {}
