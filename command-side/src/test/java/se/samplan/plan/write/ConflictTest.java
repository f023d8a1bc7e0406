package se.samplan.plan.write;

import static se.samplan.cases.Cases.BUP;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.LINDA;
import static se.samplan.cases.Cases.OMAR;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.SOCIAL;
import static se.samplan.cases.Cases.TODAY;
import static se.samplan.cases.Cases.TOM;
import static se.samplan.cases.Cases.by;
import static se.samplan.cases.Cases.consentExcept;
import static se.samplan.cases.Cases.sealed;
import static se.samplan.plan.write.PlanStory.C1;
import static se.samplan.plan.write.PlanStory.C1_ENTRY;
import static se.samplan.plan.write.PlanStory.C1_MADE;
import static se.samplan.plan.write.PlanStory.C1_REQUESTED;
import static se.samplan.plan.write.PlanStory.COORDINATED;
import static se.samplan.plan.write.PlanStory.DUE;
import static se.samplan.plan.write.PlanStory.OF_SCHOOL;
import static se.samplan.plan.write.PlanStory.PLAN;
import static se.samplan.plan.write.PlanStory.TOGETHER;
import static se.samplan.plan.write.PlanStory.WITH_GOAL;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.consent.Topic;
import se.samplan.plan.NeedId;
import se.samplan.plan.PauseReason;
import se.samplan.plan.commands.AppointCoordinator;
import se.samplan.plan.commands.DeclineCommitment;
import se.samplan.plan.commands.JoinPlan;
import se.samplan.plan.commands.KeepCommitment;
import se.samplan.plan.commands.NameLeadParty;
import se.samplan.plan.commands.PausePlan;
import se.samplan.plan.commands.PlanCommand;
import se.samplan.plan.commands.SetFollowUp;
import se.samplan.plan.events.CommitmentStarted;
import se.samplan.plan.events.CoordinatorAppointed;
import se.samplan.plan.events.EntryStruck;
import se.samplan.plan.events.FollowUpSet;
import se.samplan.plan.events.LeadPartyNamed;
import se.samplan.plan.events.NeedRecorded;
import se.samplan.plan.events.PartyJoined;
import se.samplan.plan.events.PlanPaused;
import se.samplan.platform.message.Ids;

@DisplayName("Two people changing the same thing: the second is told what changed")
class ConflictTest {
    private static final long BEFORE_IT_STARTED = TOGETHER.size() + WITH_GOAL.size();
    private static final Object STARTED = by(OMAR, new CommitmentStarted(PLAN, C1, TODAY));
    private static final KeepCommitment KEEP = new KeepCommitment(PLAN, C1, null, null);

    private final PlanStory story = new PlanStory();

    @Test
    void aChangeByAnotherSinceOnesLastLook() {
        story.plan()
                .given(TOGETHER, WITH_GOAL, C1_MADE, STARTED)
                .whenHavingSeen(BEFORE_IT_STARTED, EVA, KEEP)
                .isRefused("conflict", "changed", "CommitmentStarted")
                .isRefused("conflict", "entry", C1.value());
    }

    @Test
    void noneWhenOneHasSeenIt() {
        story.plan()
                .given(TOGETHER, WITH_GOAL, C1_MADE, STARTED)
                .whenHavingSeen(BEFORE_IT_STARTED + 1, EVA, KEEP)
                .saying(EVA, OF_SCHOOL);
    }

    @Test
    void noneWhenOneDoesNotSayWhatOneHasSeen() {
        story.plan()
                .given(TOGETHER, WITH_GOAL, C1_MADE, STARTED)
                .when(EVA, KEEP)
                .saying(EVA, OF_SCHOOL);
    }

    @Test
    void noneForWhoDoesNotTakePartYetAndMayNotKnow() {
        story.plan()
                .given(PlanStory.OPEN, PlanStory.SOCIAL_INVITED, WITH_GOAL)
                .whenHavingSeen(1, LINDA, new JoinPlan(PLAN))
                .then(new PartyJoined(PLAN, SOCIAL));
    }

    @Test
    void noneWithOneself() {
        story.plan()
                .given(TOGETHER, WITH_GOAL, C1_MADE, STARTED)
                .whenHavingSeen(BEFORE_IT_STARTED, OMAR, KEEP)
                .saying(OMAR, OF_SCHOOL);
    }

    @Test
    void noneWhenSomethingElseChanged() {
        story.plan()
                .given(TOGETHER, WITH_GOAL, C1_MADE)
                .given(by(
                        LINDA,
                        new NeedRecorded(PLAN, new NeedId(Ids.next()), SOCIAL, sealed(SOCIAL, "x"), Topic.FAMILY)))
                .whenHavingSeen(BEFORE_IT_STARTED, EVA, KEEP)
                .saying(EVA, OF_SCHOOL);
    }

    @Test
    void alsoAboutWhoCoordinatesWhoLeadsTheFollowUpAndTheStatus() {
        var seen = (long) TOGETHER.size() + COORDINATED.size() - 1;
        conflict(
                seen,
                new CoordinatorAppointed(PLAN, LINDA.person(), SOCIAL),
                new AppointCoordinator(PLAN, OMAR.person()));
        conflict(seen, new LeadPartyNamed(PLAN, SOCIAL), new NameLeadParty(PLAN, BUP));
        conflict(seen, new FollowUpSet(PLAN, DUE), new SetFollowUp(PLAN, TODAY));
        conflict(seen, new PlanPaused(PLAN, PauseReason.GROUND), new PausePlan(PLAN));
    }

    @Test
    void whoHasNoPartInThePlanLearnsNothingOfIt() {
        story.plan()
                .given(TOGETHER, WITH_GOAL, C1_MADE, STARTED)
                .whenHavingSeen(0, TOM, KEEP)
                .isRefused("no-access");
    }

    @Test
    void noneAboutAnEntryThatIsHidden() {
        story.family.hears(consentExcept(Topic.SCHOOLING, SCHOOL, SOCIAL, BUP));
        story.planWithoutConsent()
                .given(TOGETHER, WITH_GOAL, C1_MADE, STARTED)
                .whenHavingSeen(BEFORE_IT_STARTED, LINDA, KEEP)
                .isRefused("invalid", "fields", "commitment");
    }

    @Test
    void aChangeThatIsHiddenIsInNobodysWay() {
        long seen = TOGETHER.size() + WITH_GOAL.size() + C1_REQUESTED.size() - 1L;
        Object struck = by(EVA, new EntryStruck(PLAN, C1_ENTRY, SCHOOL, sealed(SCHOOL, "x")));
        DeclineCommitment decline = new DeclineCommitment(PLAN, C1, "Ingen tid.");
        story.plan()
                .given(TOGETHER, WITH_GOAL, C1_REQUESTED, struck)
                .whenHavingSeen(seen, LINDA, decline)
                .isRefused("conflict", "entry", C1.value());

        PlanStory hidden = new PlanStory();
        hidden.family.hears(consentExcept(Topic.LEISURE, SCHOOL, SOCIAL, BUP));
        hidden.planWithoutConsent()
                .given(TOGETHER, WITH_GOAL, C1_REQUESTED, struck)
                .whenHavingSeen(seen, LINDA, decline)
                .isRefused("already-decided");
    }

    private void conflict(long seen, Object event, PlanCommand command) {
        new PlanStory()
                .plan()
                .given(TOGETHER, COORDINATED, by(LINDA, event))
                .whenHavingSeen(seen, EVA, command)
                .isRefused("conflict");
    }
}
