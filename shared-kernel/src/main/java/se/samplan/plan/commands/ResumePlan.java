package se.samplan.plan.commands;

import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Take the plan up again. Coordinator; needs ground for every joined party. */
@Word("resume-plan")
public record ResumePlan(PlanId plan) implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.STATUS;
    }
}
