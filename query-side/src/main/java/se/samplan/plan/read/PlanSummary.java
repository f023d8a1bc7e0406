package se.samplan.plan.read;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanId;
import se.samplan.plan.PlanStatus;

/**
 * A plan in a list.
 *
 * @param nextDue nearest due date of an open commitment
 * @param late how many visible commitments are late
 * @param open how many visible commitments are open
 * @param found up to three places where a search found its words
 * @param changed when something the reader may see last happened
 * @param proposal of a plan that was never opened; else null
 * @param reason why it was proposed, of a plan that was never opened
 * @param ownOnly what others contributed is left out for the moment, with all counts
 */
@RecordBuilder
public record PlanSummary(
        PlanId plan,
        PlanStatus status,
        PartyState readerState,
        @Nullable ShownText childName,
        @Nullable NamedHolder coordinator,
        @Nullable PartyId lead,
        List<PartyId> joined,
        @Nullable LocalDate followUp,
        @Nullable LocalDate nextDue,
        int open,
        int late,
        Set<PlanFilter> flags,
        List<String> found,
        @Nullable Instant changed,
        boolean ownOnly,
        @Nullable SeenProposal proposal,
        @Nullable ShownText reason)
        implements PlanSummaryBuilder.With {
    /** As of the plan itself. */
    public boolean onlyOwn() {
        return proposal != null && proposal.ownOnly();
    }
}
