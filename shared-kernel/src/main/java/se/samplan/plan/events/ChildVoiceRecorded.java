package se.samplan.plan.events;

import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** The child's own words, or why they are missing. */
@Word("record-child-voice")
public record ChildVoiceRecorded(
        PlanId plan,
        PartyId by,
        @Nullable SealedText text,
        @Nullable SealedText missing) implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING;
    }
}
