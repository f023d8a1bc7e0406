package se.samplan.plan.commands;

import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Declare the plan established. Coordinator; refused as not-ready with everything that is missing (design invariant 8). */
@Word("establish-plan")
public record EstablishPlan(PlanId plan) implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.STATUS;
    }
}
