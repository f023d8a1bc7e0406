package se.samplan.plan.events;

import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** The proposing party decided that there will be no plan, and why. */
@Word("decline-plan")
public record PlanDeclined(PlanId plan, SealedText reason) implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING;
    }
}
