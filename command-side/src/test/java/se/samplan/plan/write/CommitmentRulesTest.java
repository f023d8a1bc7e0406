package se.samplan.plan.write;

import static se.samplan.cases.Cases.BUP;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.FAMILY;
import static se.samplan.cases.Cases.INES;
import static se.samplan.cases.Cases.LEO;
import static se.samplan.cases.Cases.LINDA;
import static se.samplan.cases.Cases.OMAR;
import static se.samplan.cases.Cases.PER;
import static se.samplan.cases.Cases.RUI;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.SOCIAL;
import static se.samplan.cases.Cases.THE_CHILD;
import static se.samplan.cases.Cases.TODAY;
import static se.samplan.cases.Cases.by;
import static se.samplan.cases.Cases.consentExcept;
import static se.samplan.cases.Cases.sealed;
import static se.samplan.plan.write.PlanStory.C1;
import static se.samplan.plan.write.PlanStory.C1_MADE;
import static se.samplan.plan.write.PlanStory.C1_REQUESTED;
import static se.samplan.plan.write.PlanStory.DUE;
import static se.samplan.plan.write.PlanStory.FOUND;
import static se.samplan.plan.write.PlanStory.GOAL;
import static se.samplan.plan.write.PlanStory.OF_FAMILY;
import static se.samplan.plan.write.PlanStory.OF_SCHOOL;
import static se.samplan.plan.write.PlanStory.OF_SOCIAL;
import static se.samplan.plan.write.PlanStory.OPEN;
import static se.samplan.plan.write.PlanStory.PAUSED;
import static se.samplan.plan.write.PlanStory.PLAN;
import static se.samplan.plan.write.PlanStory.SOCIAL_INVITED;
import static se.samplan.plan.write.PlanStory.TOGETHER;
import static se.samplan.plan.write.PlanStory.WITH_GOAL;
import static se.samplan.plan.write.PlanStory.made;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.samplan.consent.Topic;
import se.samplan.party.PersonId;
import se.samplan.plan.EntryId;
import se.samplan.plan.GoalId;
import se.samplan.plan.commands.DeclineCommitment;
import se.samplan.plan.commands.MakeCommitment;
import se.samplan.plan.commands.RequestCommitment;
import se.samplan.plan.events.CommitmentDeclined;
import se.samplan.plan.events.CommitmentMade;
import se.samplan.plan.events.CommitmentRequested;
import se.samplan.plan.events.CommitmentStarted;
import se.samplan.plan.events.EntryStruck;
import se.samplan.platform.message.Ids;

/** Invariant 1: nobody binds another. */
@DisplayName("A commitment is made only by the party that will carry it; others may ask")
class CommitmentRulesTest {
    private final PlanStory story = new PlanStory();

    @Nested
    class Asking {
        private final RequestCommitment request =
                new RequestCommitment(PLAN, C1, GOAL, SOCIAL, "Kontaktperson.", Topic.LEISURE, DUE);

        @Test
        void aJoinedPartyAsksAnother() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL)
                    .when(EVA, request)
                    .then(C1_REQUESTED.getFirst().getPayload())
                    .saying(EVA, OF_SCHOOL);
        }

        @Test
        void theFamilyAsks() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL)
                    .when(INES, request)
                    .then(new CommitmentRequested(
                            PLAN, C1, GOAL, FAMILY, SOCIAL, sealed(FAMILY, "Kontaktperson."), Topic.LEISURE, DUE));
        }

        @Test
        void theFamilyIsAskedAlsoWithoutGround() {
            story.planWithoutConsent()
                    .given(TOGETHER, WITH_GOAL)
                    .when(EVA, new RequestCommitment(PLAN, C1, GOAL, FAMILY, "Skärmar av.", Topic.FAMILY, DUE))
                    .then(new CommitmentRequested(
                            PLAN, C1, GOAL, SCHOOL, FAMILY, sealed(SCHOOL, "Skärmar av."), Topic.FAMILY, DUE));
        }

        @Test
        void sentAgainItChangesNothing() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_REQUESTED)
                    .when(EVA, request)
                    .thenNothing();
        }

        @Test
        void anothersRequestIsNotTakenOver() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_REQUESTED)
                    .when(PER, request)
                    .isRefused("already-decided");
        }

        @Test
        void notWithoutGroundForTheTopic() {
            story.family.hears(consentExcept(Topic.LEISURE, SCHOOL, SOCIAL, BUP));
            story.planWithoutConsent()
                    .given(TOGETHER, WITH_GOAL)
                    .when(EVA, request)
                    .isRefused("no-ground");
        }

        @Test
        void notAPartyThatHasNotJoined() {
            story.plan()
                    .given(OPEN, SOCIAL_INVITED, WITH_GOAL)
                    .when(EVA, request)
                    .isRefused("not-a-party");
        }

        @Test
        void notOneself() {
            story.plan().given(TOGETHER, WITH_GOAL).when(LINDA, request).isRefused("invalid", "fields", "of");
        }

        @Test
        void canStillBePromisedWhenItsDayHasPassed() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_REQUESTED)
                    .on(DUE.plusDays(2))
                    .when(LINDA, new MakeCommitment(PLAN, C1, null, null, null, null, null, null))
                    .then(new CommitmentMade(
                            PLAN,
                            C1,
                            GOAL,
                            SOCIAL,
                            LINDA.person(),
                            sealed(SOCIAL, "Kontaktperson."),
                            Topic.LEISURE,
                            DUE,
                            DUE.plusDays(2)));
        }

        @Test
        void notForADayThatHasPassed() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL)
                    .when(EVA, new RequestCommitment(PLAN, C1, GOAL, SOCIAL, "x", Topic.LEISURE, TODAY.minusDays(1)))
                    .isRefused("date-not-possible");
        }

        @Test
        void goalTextTopicAndDueAreNeeded() {
            var none = new GoalId(Ids.next());
            refused(new RequestCommitment(PLAN, C1, none, SOCIAL, "x", Topic.LEISURE, DUE), "goal");
            refused(new RequestCommitment(PLAN, C1, GOAL, SOCIAL, "", Topic.LEISURE, DUE), "text");
            refused(new RequestCommitment(PLAN, C1, GOAL, SOCIAL, "x", null, DUE), "topic");
            refused(new RequestCommitment(PLAN, C1, GOAL, SOCIAL, "x", Topic.LEISURE, null), "due");
            refused(new RequestCommitment(PLAN, null, GOAL, null, "x", Topic.LEISURE, DUE), "commitment", "of");
        }

        @Test
        void notWhileThePlanRests() {
            story.plan().given(TOGETHER, WITH_GOAL, PAUSED).when(EVA, request).isRefused("plan-not-open");
        }

        private void refused(RequestCommitment wrong, String... fields) {
            new PlanStory().plan().given(TOGETHER, WITH_GOAL).when(EVA, wrong).isRefused("invalid", "fields", fields);
        }
    }

    @Nested
    class Answering {
        private final MakeCommitment yes = new MakeCommitment(PLAN, C1, null, null, null, null, null, null);

        @Test
        void theAskedPartyPromises() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_REQUESTED)
                    .when(LINDA, yes)
                    .then(new CommitmentMade(
                            PLAN,
                            C1,
                            GOAL,
                            SOCIAL,
                            LINDA.person(),
                            sealed(SOCIAL, "Kontaktperson."),
                            Topic.LEISURE,
                            DUE,
                            TODAY))
                    .saying(LINDA, OF_SOCIAL);
        }

        @Test
        void inItsOwnWordsAndByItsOwnDay() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_REQUESTED)
                    .when(
                            LINDA,
                            new MakeCommitment(
                                    PLAN, C1, null, "En timme i veckan.", Topic.HEALTH, DUE.plusDays(7), null, null))
                    .then(new CommitmentMade(
                            PLAN,
                            C1,
                            GOAL,
                            SOCIAL,
                            LINDA.person(),
                            sealed(SOCIAL, "En timme i veckan."),
                            Topic.LEISURE,
                            DUE.plusDays(7),
                            TODAY));
        }

        @Test
        void theAskerDoesNotAnswerForIt() {
            story.plan().given(TOGETHER, WITH_GOAL, C1_REQUESTED).when(EVA, yes).isRefused("not-your-party");
        }

        @Test
        void noThirdPartyDoes() {
            story.plan().given(TOGETHER, WITH_GOAL, C1_REQUESTED).when(PER, yes).isRefused("not-your-party");
            new PlanStory()
                    .plan()
                    .given(TOGETHER, WITH_GOAL, C1_REQUESTED)
                    .when(INES, yes)
                    .isRefused("not-your-party");
        }

        @Test
        void notWhenTheGroundIsGoneSinceTheTextWouldFollow() {
            story.family.hears(consentExcept(Topic.LEISURE, SCHOOL, SOCIAL, BUP));
            story.planWithoutConsent()
                    .given(TOGETHER, WITH_GOAL, C1_REQUESTED)
                    .when(LINDA, yes)
                    .isRefused("no-ground");
        }

        @Test
        void notWhenTheTextAskedForWasDestroyedAndNoOtherIsGiven() {
            story.vault.destroy(LEO.value(), SCHOOL.value());
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_REQUESTED)
                    .when(LINDA, yes)
                    .isRefused("invalid", "fields", "text");
        }

        @Test
        void notTwice() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_REQUESTED)
                    .givenThat(LINDA, yes)
                    .when(LINDA, yes)
                    .isRefused("already-decided");
        }

        @Test
        void theAskedPartySaysNo() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_REQUESTED)
                    .when(LINDA, new DeclineCommitment(PLAN, C1, "Kräver utredning."))
                    .then(new CommitmentDeclined(PLAN, C1, sealed(SOCIAL, "Kräver utredning.")))
                    .saying(LINDA, OF_SOCIAL);
        }

        @Test
        void aNoHasAReason() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_REQUESTED)
                    .when(LINDA, new DeclineCommitment(PLAN, C1, ""))
                    .isRefused("invalid", "fields", "reason");
        }

        @Test
        void aNoIsNotSaidForAnother() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_REQUESTED)
                    .when(PER, new DeclineCommitment(PLAN, C1, "Nej."))
                    .isRefused("not-your-party");
        }

        @Test
        void aNoIsNotSaidTwiceNorTurnedIntoAYes() {
            var no = by(LINDA, new CommitmentDeclined(PLAN, C1, sealed(SOCIAL, "Nej.")));
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_REQUESTED, no)
                    .when(LINDA, yes)
                    .isRefused("already-decided");
            new PlanStory()
                    .plan()
                    .given(TOGETHER, WITH_GOAL, C1_REQUESTED, no)
                    .when(LINDA, new DeclineCommitment(PLAN, C1, "Nej."))
                    .isRefused("already-decided");
        }

        @Test
        void aNoToNothingIsNoAnswer() {
            story.plan()
                    .given(TOGETHER)
                    .when(LINDA, new DeclineCommitment(PLAN, C1, "Nej."))
                    .isRefused("invalid", "fields", "commitment");
        }

        @Test
        void whileThePlanRestsOnlyANoIsTaken() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_REQUESTED, PAUSED)
                    .when(LINDA, yes)
                    .isRefused("plan-not-open");
            new PlanStory()
                    .plan()
                    .given(TOGETHER, WITH_GOAL, C1_REQUESTED, PAUSED)
                    .when(LINDA, new DeclineCommitment(PLAN, C1, "Nej."))
                    .then(new CommitmentDeclined(PLAN, C1, sealed(SOCIAL, "Nej.")));
        }
    }

    @Nested
    class PromisingUnasked {
        @Test
        void bindsThePartyOfTheOneWhoPromises() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL)
                    .when(EVA, commitment(null, null))
                    .then(made(TODAY).getPayload())
                    .saying(EVA, OF_SCHOOL);
        }

        @Test
        void theFamilyPromisesForItself() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL)
                    .when(INES, commitment(null, null))
                    .then(new CommitmentMade(
                            PLAN,
                            C1,
                            GOAL,
                            FAMILY,
                            INES.person(),
                            sealed(FAMILY, "Möta Leo vid dörren."),
                            Topic.SCHOOLING,
                            DUE,
                            TODAY));
        }

        @Test
        void aColleagueMayBeNamed() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL)
                    .when(EVA, commitment(OMAR.person(), null))
                    .then(new CommitmentMade(
                            PLAN,
                            C1,
                            GOAL,
                            SCHOOL,
                            OMAR.person(),
                            sealed(SCHOOL, "Möta Leo vid dörren."),
                            Topic.SCHOOLING,
                            DUE,
                            TODAY));
        }

        @Test
        void someoneOfAnotherPartyMayNot() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL)
                    .when(EVA, commitment(LINDA.person(), null))
                    .isRefused("invalid", "fields", "person");
            new PlanStory()
                    .plan()
                    .given(TOGETHER, WITH_GOAL)
                    .when(INES, commitment(EVA.person(), null))
                    .isRefused("invalid", "fields", "person");
        }

        @Test
        void aFamilyMemberMayBeNamedByTheFamily() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL)
                    .when(INES, commitment(THE_CHILD.person(), null))
                    .saying(INES, OF_FAMILY);
            new PlanStory()
                    .plan()
                    .given(TOGETHER, WITH_GOAL)
                    .when(INES, commitment(RUI.person(), null))
                    .isRefused("invalid", "fields", "person");
        }

        /** Invariant 5: two times. */
        @Test
        void mayHoldFromADayInThePastButNotFromBeforeTheNeedWasFound() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL)
                    .when(EVA, commitment(null, FOUND))
                    .then(made(FOUND).getPayload());
            new PlanStory()
                    .plan()
                    .given(TOGETHER, WITH_GOAL)
                    .when(EVA, commitment(null, FOUND.minusDays(1)))
                    .isRefused("date-not-possible");
        }

        @Test
        void mayHoldFromADayToComeButNotFromAfterItIsDue() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL)
                    .when(EVA, commitment(null, DUE))
                    .then(made(DUE).getPayload());
            new PlanStory()
                    .plan()
                    .given(TOGETHER, WITH_GOAL)
                    .when(EVA, commitment(null, DUE.plusDays(1)))
                    .isRefused("date-not-possible");
        }

        @Test
        void sentAgainItChangesNothing() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE)
                    .when(EVA, commitment(null, null))
                    .thenNothing();
        }

        @Test
        void sentAgainWithAnotherDayOrAfterItWasStartedItIsDecided() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE)
                    .when(EVA, new MakeCommitment(PLAN, C1, GOAL, "x", Topic.SCHOOLING, DUE.plusDays(1), null, null))
                    .isRefused("already-decided");
            new PlanStory()
                    .plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE)
                    .given(by(EVA, new CommitmentStarted(PLAN, C1, TODAY)))
                    .when(EVA, commitment(null, null))
                    .isRefused("already-decided");
        }

        @Test
        void anothersIdIsNotTakenOver() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE)
                    .when(LINDA, commitment(null, null))
                    .isRefused("not-your-party");
        }

        @Test
        void goalTextTopicAndDueAreNeeded() {
            refused(new MakeCommitment(PLAN, C1, null, "x", Topic.FAMILY, DUE, null, null), "goal");
            refused(new MakeCommitment(PLAN, C1, GOAL, null, Topic.FAMILY, DUE, null, null), "text");
            refused(new MakeCommitment(PLAN, C1, GOAL, "x", null, DUE, null, null), "topic");
            refused(new MakeCommitment(PLAN, C1, GOAL, "x", Topic.FAMILY, null, null, null), "due");
            refused(new MakeCommitment(PLAN, null, GOAL, "x", Topic.FAMILY, DUE, null, null), "commitment");
        }

        @Test
        void theGoalStands() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL)
                    .given(by(EVA, new EntryStruck(PLAN, EntryId.of(GOAL.value()), SCHOOL, sealed(SCHOOL, "x"))))
                    .when(EVA, commitment(null, null))
                    .isRefused("invalid", "fields", "goal");
        }

        @Test
        void notWhileThePlanRestsAndNotByOneWhoHasNotJoined() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, PAUSED)
                    .when(EVA, commitment(null, null))
                    .isRefused("plan-not-open");
            new PlanStory()
                    .plan()
                    .given(OPEN, SOCIAL_INVITED, WITH_GOAL)
                    .when(LINDA, commitment(null, null))
                    .isRefused("not-a-party");
        }

        private void refused(MakeCommitment wrong, String field) {
            new PlanStory().plan().given(TOGETHER, WITH_GOAL).when(EVA, wrong).isRefused("invalid", "fields", field);
        }

        private static MakeCommitment commitment(PersonId person, LocalDate from) {
            return new MakeCommitment(PLAN, C1, GOAL, "Möta Leo vid dörren.", Topic.SCHOOLING, DUE, person, from);
        }
    }
}
