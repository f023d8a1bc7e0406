package se.samplan.plan.commands;

import java.time.LocalDate;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Set the day of follow-up. Coordinator. */
@Word("set-follow-up")
public record SetFollowUp(PlanId plan, LocalDate day) implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.FOLLOW_UP;
    }
}
