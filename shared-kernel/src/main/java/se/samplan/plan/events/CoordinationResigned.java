package se.samplan.plan.events;

import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** The person no longer coordinates, by their own word, and nobody has taken over yet. */
@Word("resign-coordination")
public record CoordinationResigned(PlanId plan, PersonId person, PartyId party, SealedText reason)
        implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING.changing(ConflictScope.COORDINATOR).saying(reason);
    }
}
