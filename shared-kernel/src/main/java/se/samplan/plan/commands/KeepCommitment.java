package se.samplan.plan.commands;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.PlanId;

/** It is done; day defaults to today. */
public record KeepCommitment(
        PlanId plan,
        CommitmentId commitment,
        @Nullable LocalDate day,
        @Nullable String text) implements PlanCommand {}
