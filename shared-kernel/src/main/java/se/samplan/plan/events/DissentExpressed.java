package se.samplan.plan.events;

import se.samplan.party.PartyId;
import se.samplan.plan.EntryId;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** Someone disagrees with an entry. */
@Word("dissent")
public record DissentExpressed(PlanId plan, EntryId about, PartyId by, SealedText text) implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.about(about).saying(text);
    }
}
