package se.samplan.plan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samplan.cases.Cases.BUP;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.LEO;
import static se.samplan.cases.Cases.LINDA;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.SOCIAL;
import static se.samplan.cases.Cases.TODAY;
import static se.samplan.cases.Cases.by;
import static se.samplan.cases.Cases.consentExcept;
import static se.samplan.cases.Cases.sealed;
import static se.samplan.plan.write.PlanStory.C1;
import static se.samplan.plan.write.PlanStory.C1_ENTRY;
import static se.samplan.plan.write.PlanStory.C1_MADE;
import static se.samplan.plan.write.PlanStory.COORDINATED;
import static se.samplan.plan.write.PlanStory.GOAL;
import static se.samplan.plan.write.PlanStory.OF_SCHOOL;
import static se.samplan.plan.write.PlanStory.PAUSED;
import static se.samplan.plan.write.PlanStory.PLAN;
import static se.samplan.plan.write.PlanStory.PROPOSED;
import static se.samplan.plan.write.PlanStory.TOGETHER;
import static se.samplan.plan.write.PlanStory.WITH_GOAL;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.consent.Topic;
import se.samplan.plan.EntryId;
import se.samplan.plan.Evaluation;
import se.samplan.plan.GoalId;
import se.samplan.plan.GoalOutcome;
import se.samplan.plan.NeedId;
import se.samplan.plan.SealedEvaluation;
import se.samplan.plan.commands.ClosePlan;
import se.samplan.plan.events.CommitmentBroken;
import se.samplan.plan.events.CommitmentKept;
import se.samplan.plan.events.CommitmentReleased;
import se.samplan.plan.events.CommitmentStarted;
import se.samplan.plan.events.EntryStruck;
import se.samplan.plan.events.GoalSet;
import se.samplan.plan.events.NeedRecorded;
import se.samplan.plan.events.PlanClosed;
import se.samplan.platform.message.Ids;

/** Invariant 9. */
@DisplayName("A plan is closed only when everything is settled")
class ClosingRulesTest {
    private static final Object KEPT = by(EVA, new CommitmentKept(PLAN, C1, TODAY, null));
    private static final ClosePlan CLOSE = new ClosePlan(
            PLAN, "Leo är på plats.", Map.of(GOAL, new Evaluation(GoalOutcome.MET, "Varje dag.")), "Mentorn möter.");

    private final PlanStory story = new PlanStory();

    @Test
    void withEverythingSettled() {
        story.registers.beginPlan(LEO, PLAN);
        story.plan()
                .given(TOGETHER, COORDINATED, WITH_GOAL, C1_MADE, KEPT)
                .when(EVA, CLOSE)
                .then(new PlanClosed(
                        PLAN,
                        sealed(SCHOOL, "Leo är på plats."),
                        Map.of(GOAL, new SealedEvaluation(GoalOutcome.MET, sealed(SCHOOL, "Varje dag."))),
                        sealed(SCHOOL, "Mentorn möter.")))
                .saying(EVA, OF_SCHOOL);
        assertThat(story.registers.runningPlanOf(LEO))
                .as("the child may have a new plan")
                .isEmpty();
    }

    @Test
    void withoutTheGoalsThatWhoClosesMayNotSee() {
        story.registers.beginPlan(LEO, PLAN);
        story.family.hears(consentExcept(Topic.ECONOMY, SCHOOL, SOCIAL, BUP));
        NeedId need = new NeedId(Ids.next());
        story.planWithoutConsent()
                .given(TOGETHER, COORDINATED, WITH_GOAL, C1_MADE, KEPT)
                .given(by(LINDA, new NeedRecorded(PLAN, need, SOCIAL, sealed(SOCIAL, "Skulder."), Topic.ECONOMY)))
                .given(by(
                        LINDA,
                        new GoalSet(PLAN, new GoalId(Ids.next()), need, null, SOCIAL, sealed(SOCIAL, "Skuldfria."))))
                .when(EVA, CLOSE)
                .then(new PlanClosed(
                        PLAN,
                        sealed(SCHOOL, "Leo är på plats."),
                        Map.of(GOAL, new SealedEvaluation(GoalOutcome.MET, sealed(SCHOOL, "Varje dag."))),
                        sealed(SCHOOL, "Mentorn möter.")));
    }

    @Test
    void norIsAGoalJudgedThatWhoClosesMayNotSee() {
        story.family.hears(consentExcept(Topic.ECONOMY, SCHOOL, SOCIAL, BUP));
        NeedId need = new NeedId(Ids.next());
        GoalId hidden = new GoalId(Ids.next());
        Evaluation met = new Evaluation(GoalOutcome.MET, "x");
        story.planWithoutConsent()
                .given(TOGETHER, COORDINATED, WITH_GOAL, C1_MADE, KEPT)
                .given(by(LINDA, new NeedRecorded(PLAN, need, SOCIAL, sealed(SOCIAL, "Skulder."), Topic.ECONOMY)))
                .given(by(LINDA, new GoalSet(PLAN, hidden, need, null, SOCIAL, sealed(SOCIAL, "Skuldfria."))))
                .when(EVA, new ClosePlan(PLAN, "x", Map.of(GOAL, met, hidden, met), "x"))
                .isRefused("invalid", "fields", "evaluations");
    }

    @Test
    void notWithACommitmentThatIsOpen() {
        story.plan()
                .given(TOGETHER, COORDINATED, WITH_GOAL, C1_MADE)
                .when(EVA, CLOSE)
                .isRefused("not-settled", "missing", "open-commitment");
    }

    @Test
    void notWithACommitmentThatIsStarted() {
        story.plan()
                .given(TOGETHER, COORDINATED, WITH_GOAL, C1_MADE)
                .given(by(EVA, new CommitmentStarted(PLAN, C1, TODAY)))
                .when(EVA, CLOSE)
                .isRefused("not-settled", "missing", "open-commitment");
    }

    @Test
    void withCommitmentsBrokenReleasedStruckOrDeclined() {
        for (Object end : List.of(
                new CommitmentBroken(PLAN, C1, TODAY, sealed(SCHOOL, "x")),
                new CommitmentReleased(PLAN, C1, TODAY, sealed(SCHOOL, "x")),
                new EntryStruck(PLAN, C1_ENTRY, SCHOOL, sealed(SCHOOL, "x")))) {
            new PlanStory()
                    .plan()
                    .given(TOGETHER, COORDINATED, WITH_GOAL, C1_MADE, by(EVA, end))
                    .when(EVA, CLOSE)
                    .saying(EVA, OF_SCHOOL);
        }
    }

    @Test
    void notWithAGoalThatIsNotEvaluated() {
        story.plan()
                .given(TOGETHER, COORDINATED, WITH_GOAL, C1_MADE, KEPT)
                .when(EVA, new ClosePlan(PLAN, "x", null, "x"))
                .isRefused("not-settled", "missing", "evaluation");
    }

    @Test
    void everythingThatIsOpenIsSaidAtOnce() {
        story.plan()
                .given(TOGETHER, COORDINATED, WITH_GOAL, C1_MADE)
                .when(EVA, new ClosePlan(PLAN, "x", Map.of(), "x"))
                .isRefused("not-settled", "missing", "open-commitment", "evaluation");
    }

    @Test
    void aStruckGoalNeedsNoEvaluation() {
        story.plan()
                .given(TOGETHER, COORDINATED, WITH_GOAL)
                .given(by(EVA, new EntryStruck(PLAN, EntryId.of(GOAL.value()), SCHOOL, sealed(SCHOOL, "x"))))
                .when(EVA, new ClosePlan(PLAN, "x", Map.of(), "x"))
                .saying(EVA, OF_SCHOOL);
    }

    @Test
    void notWithoutReasonWayForwardOutcomeAndWords() {
        needs(new ClosePlan(PLAN, "", CLOSE.evaluations(), "x"), "reason");
        needs(new ClosePlan(PLAN, "x", CLOSE.evaluations(), null), "wayForward");
        needs(new ClosePlan(PLAN, "x", Map.of(GOAL, new Evaluation(null, "x")), "x"), "evaluations");
        needs(new ClosePlan(PLAN, "x", Map.of(GOAL, new Evaluation(GoalOutcome.MET, "")), "x"), "evaluations");
        needs(
                new ClosePlan(
                        PLAN,
                        "x",
                        Map.of(new GoalId(Ids.next()), CLOSE.evaluations().get(GOAL)),
                        "x"),
                "evaluations");
    }

    @Test
    void byTheCoordinatorAlone() {
        story.plan()
                .given(TOGETHER, COORDINATED, WITH_GOAL, C1_MADE, KEPT)
                .when(LINDA, CLOSE)
                .isRefused("not-coordinator");
    }

    @Test
    void alsoWhileItRests() {
        story.plan()
                .given(TOGETHER, COORDINATED, WITH_GOAL, C1_MADE, KEPT, PAUSED)
                .when(EVA, CLOSE)
                .saying(EVA, OF_SCHOOL);
    }

    @Test
    void notBeforeItWasOpen() {
        story.plan().given(PROPOSED, COORDINATED).when(EVA, CLOSE).isRefused("plan-not-open");
    }

    @Test
    void notTwice() {
        story.plan()
                .given(TOGETHER, COORDINATED)
                .given(by(EVA, new PlanClosed(PLAN, sealed(SCHOOL, "x"), Map.of(), sealed(SCHOOL, "x"))))
                .when(EVA, CLOSE)
                .isRefused("plan-closed");
    }

    private void needs(ClosePlan wrong, String field) {
        new PlanStory()
                .plan()
                .given(TOGETHER, COORDINATED, WITH_GOAL, C1_MADE, KEPT)
                .when(EVA, wrong)
                .isRefused("invalid", "fields", field);
    }
}
