package se.samplan.plan.commands;

import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Decide not to make a plan, with the reason. Staff of the proposing party. */
@Word("decline-plan")
public record DeclinePlan(PlanId plan, String reason) implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.NOTHING;
    }
}
