package se.samplan.plan.commands;

import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Take part for the actor's invited party. */
@Word("join-plan")
public record JoinPlan(PlanId plan) implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.NOTHING;
    }
}
