package se.samplan.plan.read;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.GoalId;
import se.samplan.plan.NeedId;
import se.samplan.plan.SealedEvaluation;
import se.samplan.platform.vault.SealedText;

/** A goal, still sealed. Its topic is its need's. */
record GoalPicture(
        GoalId goal,
        NeedId need,
        @Nullable GoalId partOf,
        PartyId by,
        @Nullable PersonId actor,
        Instant at,
        SealedText text,
        boolean struck,
        @Nullable SealedEvaluation evaluation,
        List<Said> lines) {

    GoalPicture say(Said said) {
        return new GoalPicture(goal, need, partOf, by, actor, at, text, struck, evaluation, Lists.plus(lines, said));
    }

    GoalPicture strike() {
        return new GoalPicture(goal, need, partOf, by, actor, at, text, true, evaluation, lines);
    }

    GoalPicture evaluate(@Nullable SealedEvaluation outcome) {
        return new GoalPicture(goal, need, partOf, by, actor, at, text, struck, outcome, lines);
    }
}
