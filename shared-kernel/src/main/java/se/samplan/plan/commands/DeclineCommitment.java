package se.samplan.plan.commands;

import se.samplan.plan.CommitmentId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Say no to a request made to the actor's party. */
@Word("decline-commitment")
public record DeclineCommitment(PlanId plan, CommitmentId commitment, String reason) implements CommitmentCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.of(commitment);
    }
}
