package se.samplan.plan.commands;

import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Let the plan rest. Coordinator. */
@Word("pause-plan")
public record PausePlan(PlanId plan) implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.STATUS;
    }
}
