package se.samplan.plan.commands;

import org.jspecify.annotations.Nullable;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** The child's own words, or why they are missing; exactly one of the two. */
@Word("record-child-voice")
public record RecordChildVoice(
        PlanId plan, @Nullable String text, @Nullable String missing) implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.NOTHING;
    }
}
