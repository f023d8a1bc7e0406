package se.samplan.plan.events;

import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** The lead party decided that the person no longer coordinates; nobody has taken over yet. */
@Word("vacate-coordination")
public record CoordinationVacated(PlanId plan, PersonId person, PartyId party, SealedText reason) implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING
                .to(party, person)
                .changing(ConflictScope.COORDINATOR)
                .saying(reason);
    }
}
