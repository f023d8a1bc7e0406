package se.samplan.plan.events;

import java.time.LocalDate;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** The receiver took over: party and person answer for it from the given day. */
@Word("accept-handover")
public record HandoverAccepted(PlanId plan, CommitmentId commitment, PartyId party, PersonId person, LocalDate from)
        implements CommitmentEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.about(commitment)
                .changing(ConflictScope.of(commitment))
                .takenOnBy(party, person)
                .on(from);
    }
}
