package se.samplan.plan.commands;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Work has begun; day defaults to today. */
@Word("start")
public record StartCommitment(
        PlanId plan, CommitmentId commitment, @Nullable LocalDate day) implements ProgressCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.of(commitment);
    }
}
