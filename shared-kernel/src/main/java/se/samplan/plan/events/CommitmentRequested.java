package se.samplan.plan.events;

import java.time.LocalDate;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.EventSummary;
import se.samplan.plan.GoalId;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** One party asked another to promise. Nobody is bound by it. */
@Word("request-commitment")
public record CommitmentRequested(
        PlanId plan,
        CommitmentId commitment,
        GoalId goal,
        PartyId by,
        PartyId of,
        SealedText text,
        Topic topic,
        LocalDate due)
        implements CommitmentEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.about(commitment).to(of).on(due);
    }
}
