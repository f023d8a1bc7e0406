package se.samplan.plan.commands;

import se.samplan.plan.CommitmentId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Say no to an offered handover. */
@Word("decline-handover")
public record DeclineHandover(PlanId plan, CommitmentId commitment, String reason) implements HandoverCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.of(commitment);
    }
}
