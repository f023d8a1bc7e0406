package se.samplan.plan.commands;

import java.time.LocalDate;
import se.samplan.child.ChildId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Need of a plan was found on a day, and why. Staff of the proposing party. */
@Word("propose-plan")
public record ProposePlan(PlanId plan, ChildId child, String reason, LocalDate foundOn) implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.NOTHING;
    }
}
