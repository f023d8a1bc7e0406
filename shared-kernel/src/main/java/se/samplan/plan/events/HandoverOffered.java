package se.samplan.plan.events;

import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** The responsible party offered the commitment to another party, or to a named colleague. The giver carries it until accepted. */
@Word("offer-handover")
public record HandoverOffered(
        PlanId plan,
        CommitmentId commitment,
        PartyId to,
        @Nullable PersonId toPerson,
        SealedText reason) implements CommitmentEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.about(commitment)
                .changing(ConflictScope.of(commitment))
                .to(to, toPerson)
                .saying(reason);
    }
}
