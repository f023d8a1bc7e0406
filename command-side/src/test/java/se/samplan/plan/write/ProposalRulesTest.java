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
import static se.samplan.cases.Cases.SOCIAL;
import static se.samplan.cases.Cases.STRANGER;
import static se.samplan.cases.Cases.TODAY;
import static se.samplan.cases.Cases.TOM;
import static se.samplan.cases.Cases.by;
import static se.samplan.cases.Cases.consentUntil;
import static se.samplan.cases.Cases.sealed;
import static se.samplan.plan.write.PlanStory.DECLINED;
import static se.samplan.plan.write.PlanStory.FOUND;
import static se.samplan.plan.write.PlanStory.LAST;
import static se.samplan.plan.write.PlanStory.OF_SCHOOL;
import static se.samplan.plan.write.PlanStory.OPEN;
import static se.samplan.plan.write.PlanStory.PLAN;
import static se.samplan.plan.write.PlanStory.PROPOSED;
import static se.samplan.plan.write.PlanStory.SOCIAL_JOINED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.samplan.cases.Cases;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.plan.PlanId;
import se.samplan.plan.commands.DeclinePlan;
import se.samplan.plan.commands.ExamineProposal;
import se.samplan.plan.commands.OpenPlan;
import se.samplan.plan.commands.ProposePlan;
import se.samplan.plan.events.PlanDeclined;
import se.samplan.plan.events.PlanOpened;
import se.samplan.plan.events.ProposalLapsed;
import se.samplan.plan.events.ProposalSuperseded;
import se.samplan.platform.actor.Actor;
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
        void theProposalStandsAndNoPlanRuns() {
            story.planWithoutConsent()
                    .when(EVA, propose)
                    .then(PROPOSED.getFirst().getPayload());
            assertThat(story.registers.proposalsOf(LEO)).containsExactly(PLAN);
            assertThat(story.registers.runningPlanOf(LEO)).isEmpty();
        }

        @Test
        void nothingIsToldOfAPlanThatRunsOrIsProposedByAnother() {
            story.registers.beginPlan(LEO, new PlanId(Ids.next()));
            story.registers.addProposal(LEO, SOCIAL, new PlanId(Ids.next()));
            story.planWithoutConsent()
                    .when(EVA, propose)
                    .then(PROPOSED.getFirst().getPayload());
        }

        @Test
        void aUnitHasOneProposalForAChildAtATime() {
            story.registers.addProposal(LEO, SCHOOL, new PlanId(Ids.next()));
            story.planWithoutConsent().when(EVA, propose).isRefused("already-registered");
        }

        @Test
        void onlyUnitsThatMeetChildrenByDutyPropose() {
            for (PartyKind kind : PartyKind.values()) {
                PartyId unit = new PartyId(Ids.next());
                PlanStory each = new PlanStory();
                each.registers.addParty(unit, kind, kind.word());
                var outcome = each.planWithoutConsent().when(Cases.staff("ny", unit), propose);
                switch (kind) {
                    case SCHOOL, SOCIAL_SERVICES, BUP, HABILITATION, PRIMARY_CARE ->
                        assertThat(each.registers.proposalsOf(LEO)).containsExactly(PLAN);
                    case PROVIDER, ASSOCIATION, FAMILY -> outcome.isRefused("not-entitled");
                }
            }
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
            story.registers.addProposal(LEO, SCHOOL, PLAN);
            story.planWithoutConsent()
                    .given(PROPOSED)
                    .when(OMAR, decline)
                    .then(new PlanDeclined(PLAN, sealed(SCHOOL, "Räcker med skolan.")))
                    .saying(OMAR, OF_SCHOOL);
            assertThat(story.registers.proposalsOf(LEO)).isEmpty();
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
            assertThat(story.registers.runningPlanOf(LEO)).contains(PLAN);
        }

        @Test
        void notWhileAnotherPlanRuns() {
            story.registers.beginPlan(LEO, new PlanId(Ids.next()));
            story.plan().given(PROPOSED).when(EVA, new OpenPlan(PLAN)).isRefused("plan-running");
        }

        @Test
        void whoIsNotCoveredDoesNotHearThatAnotherRuns() {
            story.registers.beginPlan(LEO, new PlanId(Ids.next()));
            story.planWithoutConsent()
                    .given(PROPOSED)
                    .when(EVA, new OpenPlan(PLAN))
                    .isRefused("no-ground");
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

    @Nested
    class Lapsing {
        @Test
        void lapsesAfterItsLastDay() {
            story.planWithoutConsent()
                    .givenThat(EVA, new ProposePlan(PLAN, LEO, "Går i korridoren.", FOUND))
                    .whenTheDayComes(LAST.plusDays(1))
                    .then(new ProposalLapsed(PLAN, LAST));
            assertThat(story.registers.proposalsOf(LEO)).isEmpty();
        }

        @Test
        void notOnItsLastDay() {
            story.planWithoutConsent()
                    .givenThat(EVA, new ProposePlan(PLAN, LEO, "Går i korridoren.", FOUND))
                    .whenTheDayComes(LAST)
                    .thenNothing();
        }

        @Test
        void notWhenItWasOpened() {
            story.plan()
                    .givenThat(EVA, new ProposePlan(PLAN, LEO, "Går i korridoren.", FOUND))
                    .givenThat(EVA, new OpenPlan(PLAN))
                    .whenTheDayComes(LAST.plusDays(1))
                    .thenNothing();
        }

        @Test
        void aLapsedOneIsEndedAndCanBeMadeAnew() {
            story.plan()
                    .given(PROPOSED, by(Actor.HUB, new ProposalLapsed(PLAN, LAST)))
                    .when(EVA, new OpenPlan(PLAN))
                    .isRefused("plan-closed");
            story.planWithoutConsent()
                    .when(EVA, new ProposePlan(PLAN, LEO, "Igen.", FOUND))
                    .saying(EVA, OF_SCHOOL);
        }
    }

    @Nested
    class BesideARunningPlan {
        private final PlanId running = new PlanId(Ids.next());
        private final ExamineProposal examine = new ExamineProposal(PLAN, running);

        @Test
        void itIsSupersededWhenConsentCoversItsProposer() {
            story.registers.beginPlan(LEO, running);
            story.registers.addProposal(LEO, SCHOOL, PLAN);
            story.plan().given(PROPOSED).when(Actor.HUB, examine).then(new ProposalSuperseded(PLAN, running));
            assertThat(story.registers.proposalsOf(LEO)).isEmpty();
        }

        @Test
        void itStandsAndTellsNothingWhenConsentDoesNot() {
            story.registers.beginPlan(LEO, running);
            story.registers.addProposal(LEO, SCHOOL, PLAN);
            story.planWithoutConsent().given(PROPOSED).when(Actor.HUB, examine).thenNothing();
            assertThat(story.registers.proposalsOf(LEO)).containsExactly(PLAN);
        }

        @Test
        void aPlanThatHasEndedSinceSupersedesNothing() {
            story.registers.beginPlan(LEO, new PlanId(Ids.next()));
            story.plan().given(PROPOSED).when(Actor.HUB, examine).thenNothing();
        }

        @Test
        void whatWasOpenedOrDeclinedIsNotExamined() {
            story.registers.beginPlan(LEO, running);
            story.plan().given(OPEN).when(Actor.HUB, examine).thenNothing();
            new PlanStory().plan().given(DECLINED).when(Actor.HUB, examine).thenNothing();
        }

        @Test
        void onlyTheHubExamines() {
            story.plan().given(PROPOSED).when(EVA, examine).isRefused("not-entitled");
        }
    }
}
