package se.samplan.plan.events;

import java.time.LocalDate;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.EventSummary;
import se.samplan.plan.GoalId;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** Someone of the party promised on its behalf: the party and the named person answer for it from the given day, until it is kept, broken, released or taken over. */
@Word("make-commitment")
public record CommitmentMade(
        PlanId plan,
        CommitmentId commitment,
        GoalId goal,
        PartyId party,
        PersonId person,
        SealedText text,
        Topic topic,
        LocalDate due,
        LocalDate from)
        implements CommitmentEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.about(commitment)
                .changing(ConflictScope.of(commitment))
                .takenOnBy(party, person)
                .on(from);
    }
}
