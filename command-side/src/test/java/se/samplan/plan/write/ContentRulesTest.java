package se.samplan.plan.write;

import static se.samplan.cases.Cases.AUDITOR;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.FAMILY;
import static se.samplan.cases.Cases.INES;
import static se.samplan.cases.Cases.LEO;
import static se.samplan.cases.Cases.LINDA;
import static se.samplan.cases.Cases.OMAR;
import static se.samplan.cases.Cases.OPERATOR;
import static se.samplan.cases.Cases.RUI;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.SOCIAL;
import static se.samplan.cases.Cases.STRANGER;
import static se.samplan.cases.Cases.THE_CHILD;
import static se.samplan.cases.Cases.TODAY;
import static se.samplan.cases.Cases.TOM;
import static se.samplan.cases.Cases.by;
import static se.samplan.cases.Cases.sealed;
import static se.samplan.plan.write.PlanStory.C1;
import static se.samplan.plan.write.PlanStory.C1_ENTRY;
import static se.samplan.plan.write.PlanStory.C1_MADE;
import static se.samplan.plan.write.PlanStory.C1_REQUESTED;
import static se.samplan.plan.write.PlanStory.DECLINED;
import static se.samplan.plan.write.PlanStory.DUE;
import static se.samplan.plan.write.PlanStory.GOAL;
import static se.samplan.plan.write.PlanStory.NEED;
import static se.samplan.plan.write.PlanStory.NEED_FOUND;
import static se.samplan.plan.write.PlanStory.OF_FAMILY;
import static se.samplan.plan.write.PlanStory.OF_SCHOOL;
import static se.samplan.plan.write.PlanStory.OPEN;
import static se.samplan.plan.write.PlanStory.PAUSED;
import static se.samplan.plan.write.PlanStory.PLAN;
import static se.samplan.plan.write.PlanStory.PROPOSED;
import static se.samplan.plan.write.PlanStory.SOCIAL_INVITED;
import static se.samplan.plan.write.PlanStory.TOGETHER;
import static se.samplan.plan.write.PlanStory.WITH_GOAL;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.samplan.consent.Topic;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.EntryId;
import se.samplan.plan.GoalId;
import se.samplan.plan.NeedId;
import se.samplan.plan.commands.ExpressDissent;
import se.samplan.plan.commands.KeepCommitment;
import se.samplan.plan.commands.MakeCommitment;
import se.samplan.plan.commands.PlanCommand;
import se.samplan.plan.commands.RecordChildVoice;
import se.samplan.plan.commands.RecordNeed;
import se.samplan.plan.commands.RequestCommitment;
import se.samplan.plan.commands.SetGoal;
import se.samplan.plan.commands.StrikeEntry;
import se.samplan.plan.events.ChildVoiceRecorded;
import se.samplan.plan.events.CommitmentMade;
import se.samplan.plan.events.DissentExpressed;
import se.samplan.plan.events.EntryStruck;
import se.samplan.plan.events.GoalSet;
import se.samplan.plan.events.NeedRecorded;
import se.samplan.plan.events.PlanClosed;
import se.samplan.platform.message.Ids;

@DisplayName("What a plan says: needs, goals, the child's words, disagreement, and the striking of what was wrong")
class ContentRulesTest {
    private final PlanStory story = new PlanStory();

    @Nested
    class Needs {
        private final RecordNeed record = new RecordNeed(PLAN, NEED, "Trygghet.", Topic.SCHOOLING);

        @Test
        void areWrittenDownByAJoinedParty() {
            story.plan()
                    .given(OPEN)
                    .when(EVA, record)
                    .then(new NeedRecorded(PLAN, NEED, SCHOOL, sealed(SCHOOL, "Trygghet."), Topic.SCHOOLING))
                    .saying(EVA, OF_SCHOOL);
        }

        @Test
        void areWrittenDownByGuardianAndChild() {
            story.plan()
                    .given(OPEN)
                    .when(INES, record)
                    .then(new NeedRecorded(PLAN, NEED, FAMILY, sealed(FAMILY, "Trygghet."), Topic.SCHOOLING))
                    .saying(INES, OF_FAMILY);
            new PlanStory()
                    .plan()
                    .given(OPEN)
                    .when(THE_CHILD, record)
                    .then(new NeedRecorded(PLAN, NEED, FAMILY, sealed(FAMILY, "Trygghet."), Topic.SCHOOLING));
        }

        @Test
        void notByAGuardianWithoutCustodyForWhomThereIsNoPlan() {
            story.plan().given(OPEN).when(RUI, record).isRefused("no-access");
        }

        @Test
        void sentAgainChangeNothing() {
            story.plan().given(OPEN, NEED_FOUND).when(EVA, record).thenNothing().answering(PLAN.value(), 2);
        }

        @Test
        void ofAnotherPartyAreNotTakenOver() {
            story.plan().given(TOGETHER, NEED_FOUND).when(LINDA, record).isRefused("already-decided");
        }

        @Test
        void needTextAndTopic() {
            story.plan()
                    .given(OPEN)
                    .when(EVA, new RecordNeed(PLAN, NEED, "", Topic.SCHOOLING))
                    .isRefused("invalid", "fields", "text");
            new PlanStory()
                    .plan()
                    .given(OPEN)
                    .when(EVA, new RecordNeed(PLAN, NEED, "Trygghet.", null))
                    .isRefused("invalid", "fields", "topic");
        }

        @Test
        void needAnId() {
            story.plan()
                    .given(OPEN)
                    .when(EVA, new RecordNeed(PLAN, null, "Trygghet.", Topic.SCHOOLING))
                    .isRefused("invalid", "fields", "need");
        }

        @Test
        void waitUntilThePlanIsOpen() {
            story.plan().given(PROPOSED).when(EVA, record).isRefused("plan-not-open");
            new PlanStory().plan().given(OPEN, PAUSED).when(EVA, record).isRefused("plan-not-open");
            new PlanStory().plan().given(DECLINED).when(EVA, record).isRefused("plan-closed");
        }

        @Test
        void areNotForTheInvitedWhoHaveNotJoined() {
            story.plan().given(OPEN, SOCIAL_INVITED).when(LINDA, record).isRefused("not-a-party");
        }

        @Test
        void areNotForStrangersAuditorsOrOperators() {
            story.plan().given(OPEN).when(STRANGER, record).isRefused("no-access");
            new PlanStory().plan().given(OPEN).when(TOM, record).isRefused("no-access");
            new PlanStory().plan().given(OPEN).when(AUDITOR, record).isRefused("no-access");
            new PlanStory().plan().given(OPEN).when(OPERATOR, record).isRefused("no-access");
        }

        @Test
        void areNotWrittenByAPartyWhoseTextsWereDestroyed() {
            story.vault.destroy(LEO.value(), SCHOOL.value());
            story.plan().given(OPEN).when(EVA, record).isRefused("texts-destroyed");
        }
    }

    @Nested
    class Goals {
        private final SetGoal set = new SetGoal(PLAN, GOAL, NEED, null, "På lektion.");
        private final GoalId part = new GoalId(Ids.next());

        @Test
        void belongToANeed() {
            story.plan()
                    .given(OPEN, NEED_FOUND)
                    .when(INES, set)
                    .then(new GoalSet(PLAN, GOAL, NEED, null, FAMILY, sealed(FAMILY, "På lektion.")));
        }

        @Test
        void mayBePartOfAGoalForTheSameNeed() {
            story.plan()
                    .given(OPEN, WITH_GOAL)
                    .when(EVA, new SetGoal(PLAN, part, NEED, GOAL, "Första steget."))
                    .then(new GoalSet(PLAN, part, NEED, GOAL, SCHOOL, sealed(SCHOOL, "Första steget.")));
        }

        @Test
        void areNotPartOfAGoalForAnotherNeed() {
            NeedId other = new NeedId(Ids.next());
            story.plan()
                    .given(OPEN, WITH_GOAL)
                    .given(by(EVA, new NeedRecorded(PLAN, other, SCHOOL, sealed(SCHOOL, "x"), Topic.HEALTH)))
                    .when(EVA, new SetGoal(PLAN, part, other, GOAL, "Första steget."))
                    .isRefused("invalid", "fields", "goal");
        }

        @Test
        void sentAgainChangeNothing() {
            story.plan().given(OPEN, WITH_GOAL).when(EVA, set).thenNothing();
        }

        @Test
        void needANeedThatStands() {
            story.plan().given(OPEN).when(EVA, set).isRefused("invalid", "fields", "need");
            new PlanStory()
                    .plan()
                    .given(OPEN, NEED_FOUND)
                    .given(by(EVA, new EntryStruck(PLAN, EntryId.of(NEED.value()), SCHOOL, sealed(SCHOOL, "x"))))
                    .when(EVA, set)
                    .isRefused("invalid", "fields", "need");
        }

        @Test
        void needAText() {
            story.plan()
                    .given(OPEN, NEED_FOUND)
                    .when(EVA, new SetGoal(PLAN, GOAL, NEED, null, null))
                    .isRefused("invalid", "fields", "text");
        }

        @Test
        void waitUntilThePlanRuns() {
            story.plan().given(OPEN, NEED_FOUND, PAUSED).when(EVA, set).isRefused("plan-not-open");
        }
    }

    @Nested
    class TheChildsWords {
        @Test
        void areRecorded() {
            story.plan()
                    .given(OPEN)
                    .when(THE_CHILD, new RecordChildVoice(PLAN, "Jag vill in.", null))
                    .then(new ChildVoiceRecorded(PLAN, FAMILY, sealed(FAMILY, "Jag vill in."), null));
        }

        @Test
        void orWhyTheyAreMissing() {
            story.plan()
                    .given(OPEN)
                    .when(EVA, new RecordChildVoice(PLAN, null, "Vill inte prata än."))
                    .then(new ChildVoiceRecorded(PLAN, SCHOOL, null, sealed(SCHOOL, "Vill inte prata än.")));
        }

        @Test
        void exactlyOneOfTheTwo() {
            story.plan()
                    .given(OPEN)
                    .when(EVA, new RecordChildVoice(PLAN, " ", null))
                    .isRefused("invalid", "fields", "text", "missing");
            new PlanStory()
                    .plan()
                    .given(OPEN)
                    .when(EVA, new RecordChildVoice(PLAN, "Ord.", "Saknas."))
                    .isRefused("invalid", "fields", "text", "missing");
        }

        @Test
        void waitUntilThePlanRuns() {
            story.plan()
                    .given(PROPOSED)
                    .when(EVA, new RecordChildVoice(PLAN, "Ord.", null))
                    .isRefused("plan-not-open");
        }
    }

    @Nested
    class IdsThatAreTaken {
        private final NeedId c1AsNeed = new NeedId(C1.value());
        private final NeedId goalAsNeed = new NeedId(GOAL.value());

        /** With it one would strike, and read about, what the id stands for. */
        @Test
        void ofAnotherKindOfEntryAreTaken() {
            taken(new RecordNeed(PLAN, c1AsNeed, "x", Topic.SCHOOLING));
            taken(new RecordNeed(PLAN, goalAsNeed, "x", Topic.SCHOOLING));
            taken(new SetGoal(PLAN, new GoalId(C1.value()), NEED, null, "x"));
            taken(new SetGoal(PLAN, new GoalId(NEED.value()), NEED, null, "x"));
            taken(new MakeCommitment(
                    PLAN, new CommitmentId(NEED.value()), GOAL, "x", Topic.SCHOOLING, TODAY.plusDays(9), null, null));
            taken(new RequestCommitment(
                    PLAN, new CommitmentId(GOAL.value()), GOAL, SCHOOL, "x", Topic.SCHOOLING, TODAY.plusDays(9)));
        }

        private void taken(PlanCommand command) {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE)
                    .when(LINDA, command)
                    .isRefused("already-decided");
        }
    }

    @Nested
    class Dissent {
        private final ExpressDissent dissent = new ExpressDissent(PLAN, C1_ENTRY, "För tidigt på dagen.");

        @Test
        void standsBesideTheEntry() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE)
                    .when(INES, dissent)
                    .then(new DissentExpressed(PLAN, C1_ENTRY, FAMILY, sealed(FAMILY, "För tidigt på dagen.")));
        }

        @Test
        void isHeardAlsoWhileThePlanRests() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, PAUSED)
                    .when(LINDA, dissent)
                    .then(new DissentExpressed(PLAN, C1_ENTRY, SOCIAL, sealed(SOCIAL, "För tidigt på dagen.")));
        }

        @Test
        void isAboutAnEntryOfThePlan() {
            story.plan().given(TOGETHER).when(LINDA, dissent).isRefused("invalid", "fields", "about");
        }

        @Test
        void needsWords() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL)
                    .when(LINDA, new ExpressDissent(PLAN, EntryId.of(GOAL.value()), ""))
                    .isRefused("invalid", "fields", "text");
        }

        @Test
        void isForThoseWhoTakePart() {
            story.plan()
                    .given(OPEN, SOCIAL_INVITED, WITH_GOAL, C1_MADE)
                    .when(LINDA, dissent)
                    .isRefused("not-a-party");
            new PlanStory().plan().given(PROPOSED).when(EVA, dissent).isRefused("plan-not-open");
        }
    }

    /** Invariant 3: nothing disappears. */
    @Nested
    class Striking {
        @Test
        void thePartyThatEnteredItStrikesItAndSaysWhy() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE)
                    .when(OMAR, new StrikeEntry(PLAN, C1_ENTRY, "Fel barn."))
                    .then(new EntryStruck(PLAN, C1_ENTRY, SCHOOL, sealed(SCHOOL, "Fel barn.")))
                    .saying(OMAR, OF_SCHOOL);
        }

        @Test
        void nobodyElseDoes() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE)
                    .when(LINDA, new StrikeEntry(PLAN, C1_ENTRY, "Inte min."))
                    .isRefused("not-your-party");
        }

        @Test
        void notTwice() {
            for (EntryId entry : List.of(EntryId.of(NEED.value()), EntryId.of(GOAL.value()), C1_ENTRY)) {
                new PlanStory()
                        .plan()
                        .given(TOGETHER, WITH_GOAL, C1_MADE)
                        .given(by(EVA, new EntryStruck(PLAN, entry, SCHOOL, sealed(SCHOOL, "x"))))
                        .when(EVA, new StrikeEntry(PLAN, entry, "Igen."))
                        .isRefused("already-decided");
            }
        }

        @Test
        void aRequestIsTheAskersUntilItIsAnsweredAndTheCommitmentIsItsMakers() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_REQUESTED)
                    .when(EVA, new StrikeEntry(PLAN, C1_ENTRY, "Behövs inte."))
                    .then(new EntryStruck(PLAN, C1_ENTRY, SCHOOL, sealed(SCHOOL, "Behövs inte.")));
            var answered = by(
                    LINDA,
                    new CommitmentMade(
                            PLAN, C1, GOAL, SOCIAL, LINDA.person(), sealed(SOCIAL, "Ja."), Topic.LEISURE, DUE, TODAY));
            new PlanStory()
                    .plan()
                    .given(TOGETHER, WITH_GOAL, C1_REQUESTED, answered)
                    .when(EVA, new StrikeEntry(PLAN, C1_ENTRY, "Behövs inte."))
                    .isRefused("not-your-party");
        }

        @Test
        void theReasonAndTheEntryAreNeeded() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL)
                    .when(EVA, new StrikeEntry(PLAN, EntryId.of(GOAL.value()), null))
                    .isRefused("invalid", "fields", "reason");
            new PlanStory()
                    .plan()
                    .given(TOGETHER)
                    .when(EVA, new StrikeEntry(PLAN, C1_ENTRY, "Finns inte."))
                    .isRefused("invalid", "fields", "entry");
        }

        @Test
        void whatIsStruckIsAnsweredForNoMore() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE)
                    .given(by(EVA, new EntryStruck(PLAN, C1_ENTRY, SCHOOL, sealed(SCHOOL, "x"))))
                    .when(EVA, new KeepCommitment(PLAN, C1, null, null))
                    .isRefused("already-decided");
        }

        @Test
        void aClosedPlanStandsAsItIs() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL)
                    .given(by(EVA, new PlanClosed(PLAN, sealed(SCHOOL, "x"), Map.of(), sealed(SCHOOL, "x"))))
                    .when(EVA, new StrikeEntry(PLAN, EntryId.of(GOAL.value()), "x"))
                    .isRefused("plan-closed");
        }
    }
}
