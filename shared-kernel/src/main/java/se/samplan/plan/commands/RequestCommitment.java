package se.samplan.plan.commands;

import java.time.LocalDate;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.GoalId;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Ask another party to promise something. It binds nobody. */
@Word("request-commitment")
public record RequestCommitment(
        PlanId plan, CommitmentId commitment, GoalId goal, PartyId of, String text, Topic topic, LocalDate due)
        implements CommitmentCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.NOTHING;
    }
}
