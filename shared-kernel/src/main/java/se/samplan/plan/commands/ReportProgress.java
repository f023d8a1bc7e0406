package se.samplan.plan.commands;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Tell how it goes. */
@Word("report-progress")
public record ReportProgress(
        PlanId plan,
        CommitmentId commitment,
        String text,
        @Nullable LocalDate day) implements ProgressCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.NOTHING;
    }
}
