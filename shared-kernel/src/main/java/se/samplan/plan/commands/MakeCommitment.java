package se.samplan.plan.commands;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.consent.Topic;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.GoalId;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Promise, for the actor's own party. Answers a request when the commitment was requested (then the rest may be left out), else goal, text, topic and due are needed. {@code person} defaults to the actor, {@code from} to today. */
@Word("make-commitment")
public record MakeCommitment(
        PlanId plan,
        CommitmentId commitment,
        @Nullable GoalId goal,
        @Nullable String text,
        @Nullable Topic topic,
        @Nullable LocalDate due,
        @Nullable PersonId person,
        @Nullable LocalDate from)
        implements CommitmentCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.of(commitment);
    }
}
