package se.samplan.plan.commands;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Take over, from a day (default today); {@code person} defaults to the actor. */
@Word("accept-handover")
public record AcceptHandover(
        PlanId plan,
        CommitmentId commitment,
        @Nullable PersonId person,
        @Nullable LocalDate from) implements HandoverCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.of(commitment);
    }
}
