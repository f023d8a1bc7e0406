package se.samplan.plan.events;

import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.plan.EventSummary;
import se.samplan.plan.NeedId;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** A party or the family wrote down a need. */
@Word("record-need")
public record NeedRecorded(PlanId plan, NeedId need, PartyId by, SealedText text, Topic topic) implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.about(need);
    }
}
