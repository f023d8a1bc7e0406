package se.samplan.plan.commands;

import se.samplan.plan.ConflictScope;
import se.samplan.plan.EntryId;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Strike a wrong entry of the own party, with the reason. Both stay visible. */
@Word("strike")
public record StrikeEntry(PlanId plan, EntryId entry, String reason) implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.of(entry);
    }
}
