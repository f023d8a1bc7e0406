package se.samplan.plan.write;

import static se.samplan.cases.Cases.BUP;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.LINDA;
import static se.samplan.cases.Cases.OMAR;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.SOCIAL;
import static se.samplan.cases.Cases.TODAY;
import static se.samplan.cases.Cases.by;
import static se.samplan.cases.Cases.consent;
import static se.samplan.cases.Cases.consentExcept;
import static se.samplan.cases.Cases.sealed;
import static se.samplan.plan.write.PlanStory.C1;
import static se.samplan.plan.write.PlanStory.C1_ENTRY;
import static se.samplan.plan.write.PlanStory.C1_MADE;
import static se.samplan.plan.write.PlanStory.C1_REQUESTED;
import static se.samplan.plan.write.PlanStory.C2;
import static se.samplan.plan.write.PlanStory.COORDINATED;
import static se.samplan.plan.write.PlanStory.DUE;
import static se.samplan.plan.write.PlanStory.FOLLOWED_UP;
import static se.samplan.plan.write.PlanStory.GOAL;
import static se.samplan.plan.write.PlanStory.LED;
import static se.samplan.plan.write.PlanStory.NEED;
import static se.samplan.plan.write.PlanStory.NEED_FOUND;
import static se.samplan.plan.write.PlanStory.OF_SCHOOL;
import static se.samplan.plan.write.PlanStory.PAUSED;
import static se.samplan.plan.write.PlanStory.PLAN;
import static se.samplan.plan.write.PlanStory.TOGETHER;
import static se.samplan.plan.write.PlanStory.VOICE;
import static se.samplan.plan.write.PlanStory.WITH_GOAL;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.consent.Topic;
import se.samplan.plan.GoalId;
import se.samplan.plan.NeedId;
import se.samplan.plan.commands.EstablishPlan;
import se.samplan.plan.events.CommitmentBroken;
import se.samplan.plan.events.CommitmentKept;
import se.samplan.plan.events.CommitmentMade;
import se.samplan.plan.events.EntryStruck;
import se.samplan.plan.events.GoalSet;
import se.samplan.plan.events.NeedRecorded;
import se.samplan.plan.events.PlanEstablished;
import se.samplan.platform.message.Ids;

/** Invariant 8. */
@DisplayName("A plan is established only when everything is in place")
class EstablishingTest {
    private static final EstablishPlan ESTABLISH = new EstablishPlan(PLAN);

    private final PlanStory story = new PlanStory();

    @Test
    void withEverythingInPlace() {
        story.plan()
                .given(TOGETHER, COORDINATED, LED, WITH_GOAL, C1_MADE, FOLLOWED_UP, VOICE)
                .when(EVA, ESTABLISH)
                .then(new PlanEstablished(PLAN))
                .saying(EVA, OF_SCHOOL);
    }

    @Test
    void notWithoutConsentThatCoversEveryParty() {
        story.family.hears(consent(SCHOOL, SOCIAL));
        story.planWithoutConsent()
                .given(TOGETHER, COORDINATED, LED, WITH_GOAL, C1_MADE, FOLLOWED_UP, VOICE)
                .when(EVA, ESTABLISH)
                .isRefused("not-ready", "missing", "consent");
    }

    @Test
    void notWithoutALeadThatHasAccepted() {
        misses("lead", COORDINATED, LED.subList(0, 1), WITH_GOAL, C1_MADE, FOLLOWED_UP, VOICE);
    }

    /** Who else could say so? The refusal comes before the list. */
    @Test
    void notWithoutACoordinatorThatHasAccepted() {
        story.plan()
                .given(TOGETHER, COORDINATED.subList(0, 1), LED, WITH_GOAL, C1_MADE, FOLLOWED_UP, VOICE)
                .when(EVA, ESTABLISH)
                .isRefused("not-coordinator");
    }

    @Test
    void notWithoutANeed() {
        misses("need", COORDINATED, LED, FOLLOWED_UP, VOICE);
    }

    @Test
    void notWithANeedThatHasNoGoal() {
        misses(
                "goal",
                COORDINATED,
                LED,
                WITH_GOAL,
                C1_MADE,
                FOLLOWED_UP,
                VOICE,
                by(LINDA, new NeedRecorded(PLAN, new NeedId(Ids.next()), SOCIAL, sealed(SOCIAL, "x"), Topic.FAMILY)));
    }

    /** It could not be mended by who is refused, and the refusal would tell of it. */
    @Test
    void alsoWithANeedWithoutGoalThatIsKeptFromWhoEstablishesIt() {
        story.family.hears(consentExcept(Topic.ECONOMY, SCHOOL, SOCIAL, BUP));
        story.planWithoutConsent()
                .given(TOGETHER, COORDINATED, LED, WITH_GOAL, C1_MADE, FOLLOWED_UP, VOICE)
                .given(by(
                        LINDA,
                        new NeedRecorded(PLAN, new NeedId(Ids.next()), SOCIAL, sealed(SOCIAL, "x"), Topic.ECONOMY)))
                .when(EVA, ESTABLISH)
                .then(new PlanEstablished(PLAN));
    }

    @Test
    void notWithAGoalThatHasNoCommitment() {
        misses("commitment", COORDINATED, LED, WITH_GOAL, FOLLOWED_UP, VOICE);
    }

    @Test
    void aRequestIsNoCommitment() {
        misses("commitment", COORDINATED, LED, WITH_GOAL, C1_REQUESTED, FOLLOWED_UP, VOICE);
    }

    @Test
    void aBrokenOrStruckCommitmentIsNone() {
        var broken = by(EVA, new CommitmentBroken(PLAN, C1, TODAY, sealed(SCHOOL, "x")));
        var struck = by(EVA, new EntryStruck(PLAN, C1_ENTRY, SCHOOL, sealed(SCHOOL, "x")));
        misses("commitment", COORDINATED, LED, WITH_GOAL, C1_MADE, broken, FOLLOWED_UP, VOICE);
        misses("commitment", COORDINATED, LED, WITH_GOAL, C1_MADE, struck, FOLLOWED_UP, VOICE);
    }

    @Test
    void aKeptCommitmentIsOne() {
        story.plan()
                .given(TOGETHER, COORDINATED, LED, WITH_GOAL, C1_MADE, FOLLOWED_UP, VOICE)
                .given(by(EVA, new CommitmentKept(PLAN, C1, TODAY, null)))
                .when(EVA, ESTABLISH)
                .then(new PlanEstablished(PLAN));
    }

    @Test
    void aCommitmentToASubGoalIsACommitmentToTheGoal() {
        GoalId part = new GoalId(Ids.next());
        var subGoal = by(EVA, new GoalSet(PLAN, part, NEED, GOAL, SCHOOL, sealed(SCHOOL, "x")));
        var commitment = by(
                EVA,
                new CommitmentMade(
                        PLAN, C2, part, SCHOOL, EVA.person(), sealed(SCHOOL, "x"), Topic.SCHOOLING, DUE, TODAY));
        story.plan()
                .given(TOGETHER, COORDINATED, LED, WITH_GOAL, subGoal, commitment, FOLLOWED_UP, VOICE)
                .when(EVA, ESTABLISH)
                .then(new PlanEstablished(PLAN));
        misses("commitment", COORDINATED, LED, WITH_GOAL, subGoal, C1_MADE, FOLLOWED_UP, VOICE);
    }

    @Test
    void notWithoutADayOfFollowUp() {
        misses("follow-up", COORDINATED, LED, WITH_GOAL, C1_MADE, VOICE);
    }

    @Test
    void notWithoutTheChildsOwnWords() {
        misses("child-voice", COORDINATED, LED, WITH_GOAL, C1_MADE, FOLLOWED_UP);
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        story.planWithoutConsent()
                .given(TOGETHER, COORDINATED, NEED_FOUND)
                .when(EVA, ESTABLISH)
                .isRefused("not-ready", "missing", "consent", "lead", "goal", "follow-up", "child-voice");
    }

    @Test
    void byTheCoordinatorAlone() {
        story.plan()
                .given(TOGETHER, COORDINATED, LED, WITH_GOAL, C1_MADE, FOLLOWED_UP, VOICE)
                .when(OMAR, ESTABLISH)
                .isRefused("not-coordinator");
    }

    @Test
    void notTwice() {
        story.plan()
                .given(TOGETHER, COORDINATED, LED, WITH_GOAL, C1_MADE, FOLLOWED_UP, VOICE)
                .given(by(EVA, new PlanEstablished(PLAN)))
                .when(EVA, ESTABLISH)
                .isRefused("already-decided");
    }

    @Test
    void notWhileItRests() {
        story.plan().given(TOGETHER, COORDINATED, PAUSED).when(EVA, ESTABLISH).isRefused("plan-not-open");
    }

    private void misses(String code, Object... given) {
        new PlanStory()
                .plan()
                .given(TOGETHER)
                .given(given)
                .when(EVA, ESTABLISH)
                .isRefused("not-ready", "missing", code);
    }
}
