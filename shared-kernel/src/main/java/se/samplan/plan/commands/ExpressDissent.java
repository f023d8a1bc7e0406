package se.samplan.plan.commands;

import se.samplan.plan.ConflictScope;
import se.samplan.plan.EntryId;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Disagree with an entry; it stands beside it. */
@Word("dissent")
public record ExpressDissent(PlanId plan, EntryId about, String text) implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.NOTHING;
    }
}
