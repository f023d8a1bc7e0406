package se.samplan.plan.commands;

import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Staff of the named party takes it on. */
@Word("accept-lead")
public record AcceptLead(PlanId plan) implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.NOTHING;
    }
}
