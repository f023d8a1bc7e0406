package se.samplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.plan.PlanOutline.GoalOutline;
import se.samplan.plan.PlanOutline.NeedOutline;
import se.samplan.platform.message.Ids;

@DisplayName("A goal has a commitment when somebody promised something for it or for a part of it that stands")
class PlanOutlineTest {
    private static final NeedId NEED = new NeedId(Ids.next());
    private static final GoalId GOAL = new GoalId(Ids.next());
    private static final GoalId PART = new GoalId(Ids.next());
    private static final GoalId PART_OF_PART = new GoalId(Ids.next());

    @Test
    void aCommitmentToAPartIsOneToTheGoal() {
        PlanOutline plan = plan(Set.of(PART_OF_PART), goal(GOAL, null), goal(PART, GOAL), goal(PART_OF_PART, PART));

        assertThat(plan.hasCommitment(GOAL)).isTrue();
        assertThat(plan.everyGoalHasCommitment()).isTrue();
    }

    @Test
    void aCommitmentToAStruckPartIsNone() {
        PlanOutline plan = plan(Set.of(PART), goal(GOAL, null), struck(PART, GOAL));

        assertThat(plan.hasCommitment(GOAL)).isFalse();
        assertThat(plan.everyGoalHasCommitment()).isFalse();
        assertThat(plan.isDivided(GOAL)).isFalse();
    }

    @Test
    void aCommitmentToTheWholeIsNoneToItsParts() {
        PlanOutline plan = plan(Set.of(GOAL), goal(GOAL, null), goal(PART, GOAL));

        assertThat(plan.hasCommitment(GOAL)).isTrue();
        assertThat(plan.everyGoalHasCommitment()).isFalse();
    }

    @Test
    void aStruckGoalNeedsNothingAndServesNoNeed() {
        PlanOutline plan = plan(Set.of(), struck(GOAL, null));

        assertThat(plan.everyGoalHasCommitment()).isTrue();
        assertThat(plan.everyNeedHasGoal()).isFalse();
    }

    @Test
    void aStruckNeedNeedsNoGoal() {
        PlanOutline plan = new PlanOutline(List.of(new NeedOutline(NEED, true)), List.of(), Set.of());

        assertThat(plan.hasNeed()).isFalse();
        assertThat(plan.everyNeedHasGoal()).isTrue();
    }

    private static PlanOutline plan(Set<GoalId> promised, GoalOutline... goals) {
        return new PlanOutline(List.of(new NeedOutline(NEED, false)), List.of(goals), promised);
    }

    private static GoalOutline goal(GoalId goal, @Nullable GoalId partOf) {
        return new GoalOutline(goal, NEED, partOf, false);
    }

    private static GoalOutline struck(GoalId goal, @Nullable GoalId partOf) {
        return new GoalOutline(goal, NEED, partOf, true);
    }
}
