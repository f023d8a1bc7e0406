package se.samplan.plan.commands;

import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Decide that whoever coordinates does so no longer, with the reason. Staff of the lead party, which answers until somebody else has accepted. */
@Word("vacate-coordination")
public record VacateCoordination(PlanId plan, String reason) implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.COORDINATOR;
    }
}
