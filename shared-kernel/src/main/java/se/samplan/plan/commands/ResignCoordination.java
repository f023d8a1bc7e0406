package se.samplan.plan.commands;

import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Stop coordinating though nobody has taken over, with the reason. Whoever coordinates; until somebody else has accepted the lead party answers. */
@Word("resign-coordination")
public record ResignCoordination(PlanId plan, String reason) implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.COORDINATOR;
    }
}
