package se.samplan.plan.commands;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** It is done; day defaults to today. */
@Word("keep")
public record KeepCommitment(
        PlanId plan,
        CommitmentId commitment,
        @Nullable LocalDate day,
        @Nullable String text) implements ProgressCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.of(commitment);
    }
}
