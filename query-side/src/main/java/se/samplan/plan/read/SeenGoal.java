package se.samplan.plan.read;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.GoalId;
import se.samplan.plan.GoalOutcome;
import se.samplan.plan.NeedId;

/**
 * A goal; with {@code partOf} a sub-goal of a goal.
 *
 * @param need null when the reader may not see the need
 * @param outcome how it turned out, once the plan is closed
 */
@RecordBuilder
public record SeenGoal(
        GoalId goal,
        @Nullable NeedId need,
        @Nullable GoalId partOf,
        PartyId by,
        @Nullable PersonId actor,
        Instant at,
        ShownText text,
        @Nullable Topic topic,
        boolean struck,
        @Nullable GoalOutcome outcome,
        @Nullable ShownText evaluation,
        List<SeenRemark> lines)
        implements SeenGoalBuilder.With {}
