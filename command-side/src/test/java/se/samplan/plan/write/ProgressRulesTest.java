package se.samplan.plan.write;

import static se.samplan.cases.Cases.AUDITOR;
import static se.samplan.cases.Cases.BUP;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.INES;
import static se.samplan.cases.Cases.LINDA;
import static se.samplan.cases.Cases.OMAR;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.SOCIAL;
import static se.samplan.cases.Cases.TODAY;
import static se.samplan.cases.Cases.TOM;
import static se.samplan.cases.Cases.by;
import static se.samplan.cases.Cases.sealed;
import static se.samplan.plan.write.PlanStory.C1;
import static se.samplan.plan.write.PlanStory.C1_ENTRY;
import static se.samplan.plan.write.PlanStory.C1_MADE;
import static se.samplan.plan.write.PlanStory.C1_REQUESTED;
import static se.samplan.plan.write.PlanStory.DUE;
import static se.samplan.plan.write.PlanStory.OF_SCHOOL;
import static se.samplan.plan.write.PlanStory.PAUSED;
import static se.samplan.plan.write.PlanStory.PLAN;
import static se.samplan.plan.write.PlanStory.TOGETHER;
import static se.samplan.plan.write.PlanStory.WITH_GOAL;
import static se.samplan.plan.write.PlanStory.made;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samplan.plan.commands.BreakCommitment;
import se.samplan.plan.commands.KeepCommitment;
import se.samplan.plan.commands.MoveDue;
import se.samplan.plan.commands.OfferHandover;
import se.samplan.plan.commands.PlanCommand;
import se.samplan.plan.commands.ReleaseCommitment;
import se.samplan.plan.commands.ReportProgress;
import se.samplan.plan.commands.StartCommitment;
import se.samplan.plan.events.CommitmentBroken;
import se.samplan.plan.events.CommitmentDeclined;
import se.samplan.plan.events.CommitmentKept;
import se.samplan.plan.events.CommitmentReleased;
import se.samplan.plan.events.CommitmentStarted;
import se.samplan.plan.events.DueMoved;
import se.samplan.plan.events.EntryStruck;
import se.samplan.plan.events.HandoverAccepted;
import se.samplan.plan.events.PlanClosed;
import se.samplan.plan.events.ProgressReported;

@DisplayName("What the responsible party does with its commitment")
class ProgressRulesTest {
    private final PlanStory story = new PlanStory();

    /** Everything that only the responsible party may do. */
    static Stream<PlanCommand> deeds() {
        return Stream.of(
                new StartCommitment(PLAN, C1, null),
                new ReportProgress(PLAN, C1, "Går bra.", null),
                new KeepCommitment(PLAN, C1, null, null),
                new BreakCommitment(PLAN, C1, "Gick inte.", null),
                new ReleaseCommitment(PLAN, C1, "Behövs inte.", null),
                new MoveDue(PLAN, C1, DUE, "Sjuk."),
                new OfferHandover(PLAN, C1, BUP, null, "Bättre där."));
    }

    /** What is done once only. */
    static Stream<PlanCommand> ends() {
        return Stream.of(
                new KeepCommitment(PLAN, C1, null, null),
                new BreakCommitment(PLAN, C1, "Gick inte.", null),
                new ReleaseCommitment(PLAN, C1, "Behövs inte.", null));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void isDoneByNoOtherParty(PlanCommand deed) {
        story.plan().given(TOGETHER, WITH_GOAL, C1_MADE).when(LINDA, deed).isRefused("not-your-party");
        new PlanStory()
                .plan()
                .given(TOGETHER, WITH_GOAL, C1_MADE)
                .when(INES, deed)
                .isRefused("not-your-party");
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void isDoneByAnyoneOfTheParty(PlanCommand deed) {
        story.plan().given(TOGETHER, WITH_GOAL, C1_MADE).when(OMAR, deed).saying(OMAR, OF_SCHOOL);
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void isDoneAlsoWhileThePlanRests(PlanCommand deed) {
        story.plan().given(TOGETHER, WITH_GOAL, C1_MADE, PAUSED).when(EVA, deed).saying(EVA, OF_SCHOOL);
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void isNotDoneToWhatHasEnded(PlanCommand deed) {
        for (Object end : List.of(
                new CommitmentKept(PLAN, C1, TODAY, null),
                new CommitmentBroken(PLAN, C1, TODAY, sealed(SCHOOL, "x")),
                new CommitmentReleased(PLAN, C1, TODAY, sealed(SCHOOL, "x")),
                new EntryStruck(PLAN, C1_ENTRY, SCHOOL, sealed(SCHOOL, "x")))) {
            new PlanStory()
                    .plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, by(EVA, end))
                    .when(EVA, deed)
                    .isRefused("already-decided");
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void isNotDoneToARequestThatNobodyHasAnswered(PlanCommand deed) {
        story.plan().given(TOGETHER, WITH_GOAL, C1_REQUESTED).when(EVA, deed).isRefused("not-your-party");
        new PlanStory()
                .plan()
                .given(TOGETHER, WITH_GOAL, C1_REQUESTED)
                .when(LINDA, deed)
                .isRefused("not-your-party");
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void isNotDoneToWhatWasDeclined(PlanCommand deed) {
        story.plan()
                .given(TOGETHER, WITH_GOAL, C1_REQUESTED)
                .given(by(LINDA, new CommitmentDeclined(PLAN, C1, sealed(SOCIAL, "Nej."))))
                .when(LINDA, deed)
                .isRefused("already-decided");
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void isNotDoneToWhatWasNeverPromised(PlanCommand deed) {
        story.plan().given(TOGETHER, WITH_GOAL).when(EVA, deed).isRefused("invalid", "fields", "commitment");
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void isDoneByNobodyWithoutAPart(PlanCommand deed) {
        story.plan().given(TOGETHER, WITH_GOAL, C1_MADE).when(TOM, deed).isRefused("no-access");
        new PlanStory()
                .plan()
                .given(TOGETHER, WITH_GOAL, C1_MADE)
                .when(AUDITOR, deed)
                .isRefused("no-access");
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void isNotDoneInAClosedPlan(PlanCommand deed) {
        story.plan()
                .given(TOGETHER, WITH_GOAL, C1_MADE)
                .given(by(EVA, new PlanClosed(PLAN, sealed(SCHOOL, "x"), Map.of(), sealed(SCHOOL, "x"))))
                .when(EVA, deed)
                .isRefused("plan-closed");
    }

    @ParameterizedTest
    @MethodSource("ends")
    void doesNotEndInTheFutureNorBeforeItWasTakenOn(PlanCommand end) {
        refused(onDay(end, TODAY.plusDays(1)));
        refused(onDay(end, TODAY.minusDays(3)));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void doesNotEndBeforeThePresentCarrierTookItOn(PlanCommand end) {
        story.plan()
                .given(TOGETHER, WITH_GOAL, made(TODAY.minusDays(20)))
                .given(by(OMAR, new HandoverAccepted(PLAN, C1, SCHOOL, OMAR.person(), TODAY.minusDays(5))))
                .when(OMAR, onDay(end, TODAY.minusDays(6)))
                .isRefused("date-not-possible");
    }

    @Test
    void isStartedOnce() {
        story.plan()
                .given(TOGETHER, WITH_GOAL, C1_MADE)
                .when(EVA, new StartCommitment(PLAN, C1, null))
                .then(new CommitmentStarted(PLAN, C1, TODAY));
        new PlanStory()
                .plan()
                .given(TOGETHER, WITH_GOAL, C1_MADE)
                .given(by(EVA, new CommitmentStarted(PLAN, C1, TODAY)))
                .when(EVA, new StartCommitment(PLAN, C1, null))
                .isRefused("already-decided");
    }

    @Test
    void isToldAboutAsOftenAsOneLikes() {
        story.plan()
                .given(TOGETHER, WITH_GOAL, C1_MADE)
                .given(by(EVA, new ProgressReported(PLAN, C1, SCHOOL, sealed(SCHOOL, "x"), TODAY)))
                .when(EVA, new ReportProgress(PLAN, C1, "Åtta av tio.", TODAY.minusDays(1)))
                .then(new ProgressReported(PLAN, C1, SCHOOL, sealed(SCHOOL, "Åtta av tio."), TODAY.minusDays(1)));
    }

    @Test
    void isKeptTodayOrOnADayBefore() {
        story.plan()
                .given(TOGETHER, WITH_GOAL, made(TODAY.minusDays(9)))
                .when(EVA, new KeepCommitment(PLAN, C1, TODAY.minusDays(2), "Klart."))
                .then(new CommitmentKept(PLAN, C1, TODAY.minusDays(2), sealed(SCHOOL, "Klart.")));
    }

    @Test
    void isKeptBeforeItsFirstDayWhenDoneEarly() {
        story.plan()
                .given(TOGETHER, WITH_GOAL, made(TODAY.plusDays(5)))
                .when(EVA, new KeepCommitment(PLAN, C1, null, null))
                .then(new CommitmentKept(PLAN, C1, TODAY, null));
    }

    @Test
    void isBrokenOrReleasedWithAReason() {
        story.plan()
                .given(TOGETHER, WITH_GOAL, C1_MADE)
                .when(EVA, new BreakCommitment(PLAN, C1, "Gick inte.", null))
                .then(new CommitmentBroken(PLAN, C1, TODAY, sealed(SCHOOL, "Gick inte.")));
        new PlanStory()
                .plan()
                .given(TOGETHER, WITH_GOAL, C1_MADE)
                .when(EVA, new ReleaseCommitment(PLAN, C1, "Behövs inte.", null))
                .then(new CommitmentReleased(PLAN, C1, TODAY, sealed(SCHOOL, "Behövs inte.")));
    }

    @Test
    void needsItsReasonsAndTexts() {
        needs(new BreakCommitment(PLAN, C1, null, null), "reason");
        needs(new ReleaseCommitment(PLAN, C1, " ", null), "reason");
        needs(new MoveDue(PLAN, C1, DUE, null), "reason");
        needs(new MoveDue(PLAN, C1, null, "Sjuk."), "due");
        needs(new ReportProgress(PLAN, C1, null, null), "text");
        needs(new KeepCommitment(PLAN, null, null, null), "commitment");
    }

    @Test
    void isNotMovedIntoThePast() {
        story.plan()
                .given(TOGETHER, WITH_GOAL, C1_MADE)
                .when(EVA, new MoveDue(PLAN, C1, TODAY.minusDays(1), "Sjuk."))
                .isRefused("date-not-possible");
    }

    @Test
    void isMovedWithAReason() {
        story.plan()
                .given(TOGETHER, WITH_GOAL, C1_MADE)
                .when(EVA, new MoveDue(PLAN, C1, DUE.plusDays(14), "Sjuk."))
                .then(new DueMoved(PLAN, C1, DUE.plusDays(14), sealed(SCHOOL, "Sjuk.")));
    }

    private void refused(PlanCommand wrong) {
        new PlanStory()
                .plan()
                .given(TOGETHER, WITH_GOAL, C1_MADE)
                .when(EVA, wrong)
                .isRefused("date-not-possible");
    }

    private void needs(PlanCommand wrong, String field) {
        new PlanStory()
                .plan()
                .given(TOGETHER, WITH_GOAL, C1_MADE)
                .when(EVA, wrong)
                .isRefused("invalid", "fields", field);
    }

    private static PlanCommand onDay(PlanCommand end, LocalDate day) {
        return switch (end) {
            case KeepCommitment it -> new KeepCommitment(it.plan(), it.commitment(), day, it.text());
            case BreakCommitment it -> new BreakCommitment(it.plan(), it.commitment(), it.reason(), day);
            case ReleaseCommitment it -> new ReleaseCommitment(it.plan(), it.commitment(), it.reason(), day);
            default -> throw new IllegalArgumentException("ends nothing");
        };
    }
}
