package se.samplan.plan.write;

import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.LINDA;
import static se.samplan.cases.Cases.SOCIAL;
import static se.samplan.cases.Cases.by;
import static se.samplan.plan.write.PlanStory.C1;
import static se.samplan.plan.write.PlanStory.C1_MADE;
import static se.samplan.plan.write.PlanStory.COORDINATED;
import static se.samplan.plan.write.PlanStory.DUE;
import static se.samplan.plan.write.PlanStory.GOAL;
import static se.samplan.plan.write.PlanStory.PLAN;
import static se.samplan.plan.write.PlanStory.TOGETHER;
import static se.samplan.plan.write.PlanStory.WITH_GOAL;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.cases.Trial;
import se.samplan.consent.Topic;
import se.samplan.plan.commands.AcceptHandover;
import se.samplan.plan.commands.KeepCommitment;
import se.samplan.plan.commands.MakeCommitment;
import se.samplan.plan.commands.MoveDue;
import se.samplan.plan.commands.OfferHandover;
import se.samplan.plan.commands.PausePlan;
import se.samplan.plan.events.CommitmentKept;
import se.samplan.plan.events.CommitmentOverdue;
import se.samplan.platform.actor.Actor;

@DisplayName("The passing of a due day is an event")
class OverdueTest {
    private final PlanStory story = new PlanStory();
    private final MakeCommitment commitment = new MakeCommitment(PLAN, C1, GOAL, "x", Topic.SCHOOLING, DUE, null, null);

    @Test
    void recordedOnTheDayAfter() {
        promised()
                .whenTheDayComes(DUE.plusDays(1))
                .then(new CommitmentOverdue(PLAN, C1, DUE))
                .saying(Actor.HUB, "null");
    }

    @Test
    void notOnTheDayItself() {
        promised().whenTheDayComes(DUE).then();
    }

    @Test
    void notWhenItWasKept() {
        promised()
                .givenThat(EVA, new KeepCommitment(PLAN, C1, null, null))
                .whenTheDayComes(DUE.plusDays(1))
                .then();
    }

    @Test
    void notWhenTheDayWasMoved() {
        promised()
                .givenThat(EVA, new MoveDue(PLAN, C1, DUE.plusDays(7), "Sjuk."))
                .whenTheDayComes(DUE.plusDays(1))
                .then();
    }

    @Test
    void butOnTheDayAfterTheNewDay() {
        promised()
                .givenThat(EVA, new MoveDue(PLAN, C1, DUE.plusDays(7), "Sjuk."))
                .whenTheDayComes(DUE.plusDays(8))
                .then(new CommitmentOverdue(PLAN, C1, DUE.plusDays(7)));
    }

    @Test
    void onceAlsoWhenTheCommitmentWasSentTwice() {
        promised()
                .givenThat(EVA, commitment)
                .whenTheDayComes(DUE.plusDays(1))
                .then(new CommitmentOverdue(PLAN, C1, DUE));
    }

    @Test
    void onceAlsoWhenTheDayWasMovedAwayAndBack() {
        promised()
                .givenThat(EVA, new MoveDue(PLAN, C1, DUE.plusDays(7), "Sjuk."))
                .givenThat(EVA, new MoveDue(PLAN, C1, DUE, "Frisk."))
                .whenTheDayComes(DUE.plusDays(8))
                .then(new CommitmentOverdue(PLAN, C1, DUE));
    }

    @Test
    void whateverHandsItIsInAndAlsoWhileThePlanRests() {
        promised()
                .givenThat(EVA, new OfferHandover(PLAN, C1, SOCIAL, null, "x"))
                .givenThat(LINDA, new AcceptHandover(PLAN, C1, null, null))
                .givenThat(EVA, new PausePlan(PLAN))
                .whenTheDayComes(DUE.plusDays(1))
                .then(new CommitmentOverdue(PLAN, C1, DUE));
    }

    @Test
    void whatIsOverdueCanStillBeKept() {
        story.plan()
                .on(DUE.plusDays(2))
                .given(TOGETHER, WITH_GOAL, C1_MADE)
                .given(by(Actor.HUB, new CommitmentOverdue(PLAN, C1, DUE)))
                .when(EVA, new KeepCommitment(PLAN, C1, null, null))
                .then(new CommitmentKept(PLAN, C1, DUE.plusDays(2), null));
    }

    private Trial<PlanAggregate> promised() {
        return story.plan().given(TOGETHER, COORDINATED, WITH_GOAL).givenThat(EVA, commitment);
    }
}
