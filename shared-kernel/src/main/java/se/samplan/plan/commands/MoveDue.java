package se.samplan.plan.commands;

import java.time.LocalDate;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Move the due date, with the reason. */
@Word("move-due")
public record MoveDue(PlanId plan, CommitmentId commitment, LocalDate due, String reason) implements ProgressCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.of(commitment);
    }
}
