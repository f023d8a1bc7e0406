package se.samplan.plan.commands;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.PlanId;

/** Work has begun; day defaults to today. */
public record StartCommitment(
        PlanId plan, CommitmentId commitment, @Nullable LocalDate day) implements PlanCommand {}
