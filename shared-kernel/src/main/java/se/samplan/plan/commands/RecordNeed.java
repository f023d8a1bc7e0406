package se.samplan.plan.commands;

import se.samplan.consent.Topic;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.NeedId;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Write down a need. */
@Word("record-need")
public record RecordNeed(PlanId plan, NeedId need, String text, Topic topic) implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.NOTHING;
    }
}
