package se.samplan.plan.commands;

import se.samplan.plan.CommitmentId;
import se.samplan.plan.PlanId;

/** Say no to an offered handover. */
public record DeclineHandover(PlanId plan, CommitmentId commitment, String reason) implements PlanCommand {}
