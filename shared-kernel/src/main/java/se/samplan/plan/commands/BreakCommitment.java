package se.samplan.plan.commands;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** It will not be done; the reason is needed. */
@Word("break")
public record BreakCommitment(
        PlanId plan,
        CommitmentId commitment,
        String reason,
        @Nullable LocalDate day) implements ProgressCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.of(commitment);
    }
}
