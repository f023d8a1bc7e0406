package se.samplan.plan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samplan.cases.Cases.AUDITOR;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.INES;
import static se.samplan.cases.Cases.LEO;
import static se.samplan.cases.Cases.LINDA;
import static se.samplan.cases.Cases.OMAR;
import static se.samplan.cases.Cases.OPERATOR;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.STRANGER;
import static se.samplan.cases.Cases.TODAY;
import static se.samplan.cases.Cases.TOM;
import static se.samplan.cases.Cases.consentUntil;
import static se.samplan.cases.Cases.sealed;
import static se.samplan.plan.write.PlanStory.DECLINED;
import static se.samplan.plan.write.PlanStory.FOUND;
import static se.samplan.plan.write.PlanStory.OF_SCHOOL;
import static se.samplan.plan.write.PlanStory.OPEN;
import static se.samplan.plan.write.PlanStory.PLAN;
import static se.samplan.plan.write.PlanStory.PROPOSED;
import static se.samplan.plan.write.PlanStory.SOCIAL_JOINED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.samplan.child.ChildId;
import se.samplan.plan.PlanId;
import se.samplan.plan.commands.DeclinePlan;
import se.samplan.plan.commands.OpenPlan;
import se.samplan.plan.commands.ProposePlan;
import se.samplan.plan.events.PlanDeclined;
import se.samplan.plan.events.PlanOpened;
import se.samplan.platform.message.Ids;
import se.samplan.platform.message.TextLimits;

@DisplayName("How a plan comes to be, or not")
class ProposalRulesTest {
    private final PlanStory story = new PlanStory();

    @Nested
    class Proposing {
        private final ProposePlan propose = new ProposePlan(PLAN, LEO, "Går i korridoren.", FOUND);

        @Test
        void staffProposeForTheirPartyAndTheFamilyTakesPart() {
            story.planWithoutConsent()
                    .when(EVA, propose)
                    .then(PROPOSED.getFirst().getPayload())
                    .saying(EVA, OF_SCHOOL)
                    .answering(PLAN.value(), 0);
        }

        @Test
        void theChildThenHasARunningPlan() {
            story.planWithoutConsent()
                    .when(EVA, propose)
                    .then(PROPOSED.getFirst().getPayload());
            assertThat(story.registers.runningPlanOf(LEO)).contains(PLAN);
        }

        @Test
        void aChildHasOneRunningPlanAtMost() {
            story.registers.beginPlan(LEO, new PlanId(Ids.next()));
            story.planWithoutConsent().when(EVA, propose).isRefused("already-registered");
        }

        @Test
        void theSameProposalAgainChangesNothing() {
            story.planWithoutConsent()
                    .given(PROPOSED)
                    .when(EVA, propose)
                    .thenNothing()
                    .answering(PLAN.value(), 0);
        }

        @Test
        void anothersPlanIsNotProposedAnew() {
            story.planWithoutConsent().given(PROPOSED).when(TOM, propose).isRefused("already-decided");
        }

        @Test
        void aNeedIsNotFoundInTheFuture() {
            story.planWithoutConsent()
                    .when(EVA, new ProposePlan(PLAN, LEO, "Snart.", TODAY.plusDays(1)))
                    .isRefused("date-not-possible");
        }

        @Test
        void theDayAndTheReasonAreNeeded() {
            story.planWithoutConsent()
                    .when(EVA, new ProposePlan(PLAN, LEO, "Snart.", null))
                    .isRefused("invalid", "fields", "day");
        }

        @Test
        void theReasonIsNeeded() {
            story.planWithoutConsent()
                    .when(EVA, new ProposePlan(PLAN, LEO, "  ", FOUND))
                    .isRefused("invalid", "fields", "reason");
        }

        @Test
        void aTextIsNotEndless() {
            story.planWithoutConsent()
                    .when(EVA, new ProposePlan(PLAN, LEO, "x".repeat(TextLimits.LONGEST + 1), FOUND))
                    .isRefused("invalid", "fields", "reason");
        }

        @Test
        void familyAuditorAndOperatorProposeNothing() {
            story.planWithoutConsent().when(INES, propose).isRefused("not-entitled");
            new PlanStory().planWithoutConsent().when(AUDITOR, propose).isRefused("not-entitled");
            new PlanStory().planWithoutConsent().when(OPERATOR, propose).isRefused("not-entitled");
        }

        @Test
        void anUnknownChildHasNoPlan() {
            story.planWithoutConsent()
                    .when(EVA, new ProposePlan(PLAN, new ChildId(Ids.next()), "Okänd.", FOUND))
                    .isRefused("no-access");
        }

        @Test
        void theIdsAreNeeded() {
            story.planWithoutConsent()
                    .when(EVA, new ProposePlan(PLAN, null, "Okänd.", FOUND))
                    .isRefused("invalid", "fields", "child");
        }
    }

    @Nested
    class Declining {
        private final DeclinePlan decline = new DeclinePlan(PLAN, "Räcker med skolan.");

        @Test
        void theProposerDecidesThatThereWillBeNone() {
            story.registers.beginPlan(LEO, PLAN);
            story.planWithoutConsent()
                    .given(PROPOSED)
                    .when(OMAR, decline)
                    .then(new PlanDeclined(PLAN, sealed(SCHOOL, "Räcker med skolan.")))
                    .saying(OMAR, OF_SCHOOL);
            assertThat(story.registers.runningPlanOf(LEO)).isEmpty();
        }

        @Test
        void theReasonIsNeeded() {
            story.planWithoutConsent()
                    .given(PROPOSED)
                    .when(EVA, new DeclinePlan(PLAN, null))
                    .isRefused("invalid", "fields", "reason");
        }

        @Test
        void anOpenPlanIsDecided() {
            story.planWithoutConsent().given(OPEN).when(EVA, decline).isRefused("already-decided");
        }

        @Test
        void aDeclinedPlanIsEnded() {
            story.planWithoutConsent().given(DECLINED).when(EVA, decline).isRefused("plan-closed");
        }

        @Test
        void theFamilyDoesNotDecline() {
            story.planWithoutConsent().given(PROPOSED).when(INES, decline).isRefused("not-entitled");
        }

        @Test
        void anInvitedPartyDoesNotDecline() {
            story.plan().given(OPEN, SOCIAL_JOINED).when(LINDA, decline).isRefused("not-your-party");
        }

        @Test
        void aStrangerLearnsNothing() {
            story.planWithoutConsent().given(PROPOSED).when(TOM, decline).isRefused("no-access");
        }
    }

    @Nested
    class Opening {
        @Test
        void theProposerOpensWithConsent() {
            story.plan()
                    .given(PROPOSED)
                    .when(EVA, new OpenPlan(PLAN))
                    .then(new PlanOpened(PLAN))
                    .saying(EVA, OF_SCHOOL);
        }

        @Test
        void notWithoutConsent() {
            story.planWithoutConsent()
                    .given(PROPOSED)
                    .when(EVA, new OpenPlan(PLAN))
                    .isRefused("no-ground");
        }

        @Test
        void notWhenTheConsentHasEnded() {
            story.family.hears(consentUntil(TODAY.minusDays(1), SCHOOL));
            story.planWithoutConsent()
                    .given(PROPOSED)
                    .when(EVA, new OpenPlan(PLAN))
                    .isRefused("no-ground");
        }

        @Test
        void notTwice() {
            story.plan().given(OPEN).when(EVA, new OpenPlan(PLAN)).isRefused("already-decided");
        }

        @Test
        void notADeclinedOne() {
            story.plan().given(DECLINED).when(EVA, new OpenPlan(PLAN)).isRefused("plan-closed");
        }

        @Test
        void notByTheFamily() {
            story.plan().given(PROPOSED).when(INES, new OpenPlan(PLAN)).isRefused("not-entitled");
        }

        @Test
        void notByAStranger() {
            story.plan().given(PROPOSED).when(STRANGER, new OpenPlan(PLAN)).isRefused("no-access");
        }

        @Test
        void aPlanThatWasNeverProposedDoesNotExist() {
            story.plan().when(EVA, new OpenPlan(PLAN)).isRefused("no-access");
        }
    }
}
