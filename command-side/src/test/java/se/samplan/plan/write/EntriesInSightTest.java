package se.samplan.plan.write;

import static se.samplan.cases.Cases.BUP;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.INES;
import static se.samplan.cases.Cases.LINDA;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.SOCIAL;
import static se.samplan.cases.Cases.consentExcept;
import static se.samplan.plan.write.PlanStory.C1;
import static se.samplan.plan.write.PlanStory.C1_MADE;
import static se.samplan.plan.write.PlanStory.C1_REQUESTED;
import static se.samplan.plan.write.PlanStory.DUE;
import static se.samplan.plan.write.PlanStory.GOAL;
import static se.samplan.plan.write.PlanStory.NEED;
import static se.samplan.plan.write.PlanStory.OF_FAMILY;
import static se.samplan.plan.write.PlanStory.OF_SCHOOL;
import static se.samplan.plan.write.PlanStory.OF_SOCIAL;
import static se.samplan.plan.write.PlanStory.PLAN;
import static se.samplan.plan.write.PlanStory.TOGETHER;
import static se.samplan.plan.write.PlanStory.WITH_GOAL;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samplan.consent.Topic;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.EntryId;
import se.samplan.plan.GoalId;
import se.samplan.plan.commands.AcceptHandover;
import se.samplan.plan.commands.DeclineCommitment;
import se.samplan.plan.commands.DeclineHandover;
import se.samplan.plan.commands.ExpressDissent;
import se.samplan.plan.commands.KeepCommitment;
import se.samplan.plan.commands.MakeCommitment;
import se.samplan.plan.commands.PlanCommand;
import se.samplan.plan.commands.RequestCommitment;
import se.samplan.plan.commands.SetGoal;
import se.samplan.plan.commands.StrikeEntry;
import se.samplan.platform.message.Ids;

@DisplayName("What consent hides from a party is answered as what is not there")
class EntriesInSightTest {
    private static final EntryId A_NEED = EntryId.of(NEED.value());

    private final PlanStory story = new PlanStory();

    @BeforeEach
    void nothingAboutSchoolingIsShared() {
        story.family.hears(consentExcept(Topic.SCHOOLING, SCHOOL, SOCIAL, BUP));
    }

    /** Each of them is accepted, or refused for another reason, of who sees the entry. */
    static Stream<Arguments> aboutTheSchoolsEntries() {
        CommitmentId fresh = new CommitmentId(Ids.next());
        return Stream.of(
                Arguments.of(new SetGoal(PLAN, new GoalId(Ids.next()), NEED, null, "Ett mål."), "need"),
                Arguments.of(new MakeCommitment(PLAN, fresh, GOAL, "x", Topic.LEISURE, DUE, null, null), "goal"),
                Arguments.of(new RequestCommitment(PLAN, fresh, GOAL, BUP, "x", Topic.LEISURE, DUE), "goal"),
                Arguments.of(new ExpressDissent(PLAN, A_NEED, "Nej."), "about"),
                Arguments.of(new ExpressDissent(PLAN, EntryId.of(C1.value()), "Nej."), "about"),
                Arguments.of(new StrikeEntry(PLAN, A_NEED, "x"), "entry"),
                Arguments.of(new KeepCommitment(PLAN, C1, null, null), "commitment"),
                Arguments.of(new DeclineCommitment(PLAN, C1, "x"), "commitment"),
                Arguments.of(new AcceptHandover(PLAN, C1, null, null), "commitment"),
                Arguments.of(new DeclineHandover(PLAN, C1, "x"), "commitment"));
    }

    @ParameterizedTest
    @MethodSource("aboutTheSchoolsEntries")
    void byAnotherUnit(PlanCommand deed, String field) {
        story.planWithoutConsent()
                .given(TOGETHER, WITH_GOAL, C1_MADE)
                .when(LINDA, deed)
                .isRefused("invalid", "fields", field);
    }

    @Test
    void byTheirWriterTheyAreSeen() {
        story.planWithoutConsent()
                .given(TOGETHER, WITH_GOAL, C1_MADE)
                .when(EVA, new ExpressDissent(PLAN, A_NEED, "Nej."))
                .saying(EVA, OF_SCHOOL);
    }

    @Test
    void byTheFamilyEverythingIsSeen() {
        story.planWithoutConsent()
                .given(TOGETHER, WITH_GOAL, C1_MADE)
                .when(INES, new ExpressDissent(PLAN, A_NEED, "Nej."))
                .saying(INES, OF_FAMILY);
    }

    @Test
    void whatAUnitIsAskedForItSeesWhateverItsGoalIs() {
        story.planWithoutConsent()
                .given(TOGETHER, WITH_GOAL, C1_REQUESTED)
                .when(LINDA, new DeclineCommitment(PLAN, C1, "Ingen tid."))
                .saying(LINDA, OF_SOCIAL);
    }
}
