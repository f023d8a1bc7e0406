package se.samplan.plan.read.fold;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.GoalId;
import se.samplan.plan.NeedId;
import se.samplan.plan.SealedEvaluation;
import se.samplan.platform.vault.SealedText;

/** A goal, still sealed. Its topic is its need's. */
@RecordBuilder
public record SealedGoal(
        GoalId goal,
        NeedId need,
        @Nullable GoalId partOf,
        PartyId by,
        @Nullable PersonId actor,
        Instant at,
        SealedText text,
        boolean struck,
        @Nullable SealedEvaluation evaluation,
        SealedRemarks lines)
        implements SealedGoalBuilder.With {

    SealedGoal say(SealedRemark said) {
        return withLines(lines.plus(said));
    }

    SealedGoal strike() {
        return withStruck(true);
    }

    SealedGoal evaluate(@Nullable SealedEvaluation outcome) {
        return withEvaluation(outcome);
    }
}
