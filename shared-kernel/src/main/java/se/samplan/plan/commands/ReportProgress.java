package se.samplan.plan.commands;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.PlanId;

/** Tell how it goes. */
public record ReportProgress(
        PlanId plan,
        CommitmentId commitment,
        String text,
        @Nullable LocalDate day) implements PlanCommand {}
