package se.samplan.plan.commands;

import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Say no to an invitation, for the actor's party. */
@Word("decline-invitation")
public record DeclineInvitation(PlanId plan, String reason) implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.NOTHING;
    }
}
