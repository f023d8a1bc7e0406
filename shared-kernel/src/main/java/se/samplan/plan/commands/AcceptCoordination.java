package se.samplan.plan.commands;

import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** The appointed person takes it on. */
@Word("accept-coordination")
public record AcceptCoordination(PlanId plan) implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.NOTHING;
    }
}
