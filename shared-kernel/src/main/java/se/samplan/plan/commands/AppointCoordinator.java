package se.samplan.plan.commands;

import se.samplan.party.PersonId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Ask a named member of staff of a joined party to keep the plan together. */
@Word("appoint-coordinator")
public record AppointCoordinator(PlanId plan, PersonId person) implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.COORDINATOR;
    }
}
