package se.samplan.plan.events;

import se.samplan.party.PartyId;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** The party takes part no more; it keeps seeing what it contributed. */
@Word("leave-plan")
public record PartyLeft(PlanId plan, PartyId party, SealedText reason) implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING;
    }
}
