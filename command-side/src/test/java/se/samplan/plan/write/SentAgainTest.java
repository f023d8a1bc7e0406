package se.samplan.plan.write;

import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.LEO;
import static se.samplan.cases.Cases.TODAY;
import static se.samplan.cases.Cases.TOM;
import static se.samplan.cases.Cases.by;
import static se.samplan.plan.write.PlanStory.C1;
import static se.samplan.plan.write.PlanStory.C1_MADE;
import static se.samplan.plan.write.PlanStory.DUE;
import static se.samplan.plan.write.PlanStory.FOUND;
import static se.samplan.plan.write.PlanStory.GOAL;
import static se.samplan.plan.write.PlanStory.NEED;
import static se.samplan.plan.write.PlanStory.PLAN;
import static se.samplan.plan.write.PlanStory.TOGETHER;
import static se.samplan.plan.write.PlanStory.WITH_GOAL;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.consent.Topic;
import se.samplan.plan.commands.KeepCommitment;
import se.samplan.plan.commands.MakeCommitment;
import se.samplan.plan.commands.ProposePlan;
import se.samplan.plan.commands.RecordNeed;
import se.samplan.plan.events.CommitmentKept;
import se.samplan.plan.events.CommitmentStarted;
import se.samplan.plan.events.FollowUpSet;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.decide.ProcessedCommands;

@DisplayName("The same command again changes nothing and answers the same; without an actor nothing is taken")
class SentAgainTest {
    private final PlanStory story = new PlanStory();

    @Test
    void theSameCommandIsAnsweredAsBefore() {
        story.plan()
                .given(TOGETHER, WITH_GOAL)
                .given(by(EVA, "the-id", C1_MADE.getFirst().getPayload()))
                .given(by(EVA, new CommitmentStarted(PLAN, C1, TODAY)))
                .when(
                        new Envelope(EVA, "the-id", null),
                        new MakeCommitment(PLAN, C1, GOAL, "x", Topic.SCHOOLING, DUE, null, null))
                .thenNothing()
                .answering(PLAN.value(), TOGETHER.size() + WITH_GOAL.size());
    }

    @Test
    void alsoWhenItWouldBeRefusedNow() {
        story.plan()
                .given(TOGETHER, WITH_GOAL, C1_MADE)
                .given(by(EVA, "the-id", new CommitmentKept(PLAN, C1, TODAY, null)))
                .when(new Envelope(EVA, "the-id", null), new KeepCommitment(PLAN, C1, null, null))
                .thenNothing();
    }

    @Test
    void alsoTheOneThatBeganThePlan() {
        story.plan()
                .given(TOGETHER)
                .when(new Envelope(EVA, "propose", null), new ProposePlan(PLAN, LEO, "x", FOUND))
                .thenNothing()
                .answering(PLAN.value(), 0);
    }

    /** Only so many are remembered: the rule itself meets an older one. */
    @Test
    void oneOfLongAgoIsDecidedAnew() {
        story.plan()
                .given(TOGETHER, WITH_GOAL, C1_MADE)
                .given(by(EVA, "the-id", new CommitmentKept(PLAN, C1, TODAY, null)))
                .given(IntStream.range(0, ProcessedCommands.MOST)
                        .mapToObj(each -> by(EVA, "later-" + each, new FollowUpSet(PLAN, DUE)))
                        .toList())
                .when(new Envelope(EVA, "the-id", null), new KeepCommitment(PLAN, C1, null, null))
                .isRefused("already-decided");
    }

    @Test
    void anotherPersonWithTheSameIdIsNotAnsweredInTheirStead() {
        story.plan()
                .given(TOGETHER, WITH_GOAL, C1_MADE)
                .given(by(EVA, "the-id", new CommitmentKept(PLAN, C1, TODAY, null)))
                .when(new Envelope(TOM, "the-id", null), new KeepCommitment(PLAN, C1, null, null))
                .isRefused("no-access");
    }

    /** Invariant 4: every event says who. */
    @Test
    void aCommandWithoutAnActorIsNotTaken() {
        story.plan()
                .given(TOGETHER)
                .whenNobodyNamed(new RecordNeed(PLAN, NEED, "x", Topic.FAMILY))
                .isRefusedForWantOfAnActor();
    }

    @Test
    void aCommandThatNamesNoPlanIsNotTaken() {
        story.plan()
                .given(TOGETHER)
                .when(EVA, new RecordNeed(null, null, "x", Topic.FAMILY))
                .isRefused("invalid", "fields", "plan", "need");
    }
}
