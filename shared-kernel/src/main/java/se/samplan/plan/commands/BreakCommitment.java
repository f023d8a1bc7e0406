package se.samplan.plan.commands;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.PlanId;

/** It will not be done; the reason is needed. */
public record BreakCommitment(
        PlanId plan,
        CommitmentId commitment,
        String reason,
        @Nullable LocalDate day) implements PlanCommand {}
