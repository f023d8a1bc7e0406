package se.samplan.plan.commands;

import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Offer the responsibility to another joined party, or to a named colleague; exactly one of the two. Nothing moves until it is accepted. */
@Word("offer-handover")
public record OfferHandover(
        PlanId plan,
        CommitmentId commitment,
        @Nullable PartyId toParty,
        @Nullable PersonId toPerson,
        String reason) implements HandoverCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.of(commitment);
    }
}
