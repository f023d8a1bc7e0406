package se.samplan.plan.events;

import se.samplan.party.PartyId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.EntryId;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.EventRevision;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** The party that entered it struck it as wrong; it stays readable as struck. The first revision did not say which party that was: it stands beside the event. */
@EventRevision(2)
@Word("strike")
public record EntryStruck(PlanId plan, EntryId entry, PartyId by, SealedText reason) implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.about(entry).changing(ConflictScope.of(entry)).saying(reason);
    }
}
