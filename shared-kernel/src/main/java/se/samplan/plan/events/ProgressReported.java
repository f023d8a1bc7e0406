package se.samplan.plan.events;

import java.time.LocalDate;
import se.samplan.party.PartyId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** The responsible party told how it goes. */
@Word("report-progress")
public record ProgressReported(PlanId plan, CommitmentId commitment, PartyId by, SealedText text, LocalDate day)
        implements CommitmentEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.about(commitment).on(day).saying(text);
    }
}
