package se.samplan.plan.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplan.child.ProtectionLevel;
import se.samplan.child.events.CaseClaimed;
import se.samplan.child.events.ChildCameOfAge;
import se.samplan.child.events.ClaimOpposed;
import se.samplan.child.events.IdentityProtected;
import se.samplan.child.events.ProtectionLifted;
import se.samplan.child.events.TextsDestroyed;
import se.samplan.consent.Topic;
import se.samplan.consent.events.ConsentGiven;
import se.samplan.consent.events.ConsentWithdrawn;
import se.samplan.consent.events.MaturityAssessed;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.EntryId;
import se.samplan.plan.GoalId;
import se.samplan.plan.NeedId;
import se.samplan.plan.PartyState;
import se.samplan.plan.events.CommitmentKept;
import se.samplan.plan.events.CommitmentMade;
import se.samplan.plan.events.CommitmentOverdue;
import se.samplan.plan.events.CommitmentRequested;
import se.samplan.plan.events.DissentExpressed;
import se.samplan.plan.events.FollowUpSet;
import se.samplan.plan.events.GoalSet;
import se.samplan.plan.events.HandoverAccepted;
import se.samplan.plan.events.HandoverOffered;
import se.samplan.plan.events.PartyInvited;
import se.samplan.plan.events.PartyLeft;
import se.samplan.plan.read.KeysInMemory;
import se.samplan.plan.read.Participant;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PlanFilter;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenNeed;
import se.samplan.plan.read.SeenRemark;
import se.samplan.plan.read.ShownText;
import se.samplan.plan.read.SmallStory;
import se.samplan.plan.read.Story;
import se.samplan.plan.read.Task;
import se.samplan.plan.read.TaskKind;
import se.samplan.plan.read.fold.SealedCase;
import se.samplan.plan.read.visibility.AsOfToday;
import se.samplan.plan.read.visibility.MergedPlan;
import se.samplan.plan.read.visibility.PartyPlanFactory;
import se.samplan.platform.vault.SealedText;
import se.samplan.platform.vault.Vault;

class PartyPlanTest {
    private final Vault vault = KeysInMemory.vault();
    private final SmallStory told = new SmallStory(vault);
    private final Story story = told.story();
    private final PersonId teacher = new PersonId("lärare");
    private final PersonId therapist = new PersonId("behandlare");
    private final GoalId goal = new GoalId(UUID.randomUUID().toString());
    private final CommitmentId made = new CommitmentId(UUID.randomUUID().toString());

    @Test
    void twoPartiesWithConsentSeeEachOthersNeeds() {
        assertThat(of(told.bup()).needs())
                .extracting(it -> it.text().text())
                .containsExactly("Grinden är svår.", "Separationsoro.");
        assertThat(of(told.school()).needs()).hasSize(2);
    }

    @Test
    void anExcludedTopicIsSeenByItsContributorAndTheFamilyAlone() {
        consent(Set.of(told.school(), told.bup()), Set.of(Topic.HEALTH), null);

        assertThat(of(told.school()).needs()).extracting(SeenNeed::topic).containsExactly(Topic.SCHOOLING);
        assertThat(of(told.bup()).needs()).hasSize(2);
        assertThat(of(told.family()).needs()).hasSize(2);
        assertThat(of(told.bup()).audience().get("health")).containsExactly(told.family());
    }

    @Test
    void anInvitedPartySeesWhoCallsAndWhyButNoItems() {
        PartyId soc = new PartyId(UUID.randomUUID().toString());
        consent(Set.of(told.school(), told.bup(), soc), Set.of(), null);
        story.tell(new PartyInvited(told.plan(), soc, PartyKind.SOCIAL_SERVICES), told.child(), told.school(), teacher);

        PartyPlan called = of(soc);
        assertThat(called.childName()).isEqualTo(ShownText.of("Tim Dahl"));
        assertThat(called.reason()).isEqualTo(ShownText.of("Kommer inte in."));
        assertThat(called.needs()).isEmpty();
        assertThat(called.changes()).isEmpty();
        assertThat(called.members()).isEmpty();
        assertThat(called.tasks()).extracting(Task::kind).containsExactly(TaskKind.ANSWER_INVITATION);
    }

    @Test
    void anInvitationWithoutGroundShowsNeitherNameNorReason() {
        PartyId soc = new PartyId(UUID.randomUUID().toString());
        story.tell(new PartyInvited(told.plan(), soc, PartyKind.SOCIAL_SERVICES), told.child(), told.school(), teacher);

        assertThat(of(soc).childName()).isNull();
        assertThat(of(soc).reason()).isNull();
    }

    @Test
    void whoLeavesKeepsItsOwnAsItWasAndNothingNew() {
        story.tell(
                new PartyLeft(told.plan(), told.bup(), sealed(told.bup(), "Utskriven.")),
                told.child(),
                told.bup(),
                therapist);
        goalAndCommitment();

        PartyPlan left = of(told.bup());
        assertThat(left.readerState()).isEqualTo(PartyState.LEFT);
        assertThat(left.needs()).extracting(it -> it.text().text()).containsExactly("Separationsoro.");
        assertThat(left.commitments()).isEmpty();
        assertThat(left.changes()).isEmpty();
        assertThat(left.coordinator()).isNull();
    }

    @Test
    void alsoWhoProposedThePlanCanLeaveIt() {
        story.tell(
                new PartyLeft(told.plan(), told.school(), sealed(told.school(), "Bytt skola.")),
                told.child(),
                told.school(),
                teacher);

        assertThat(of(told.school()).readerState()).isEqualTo(PartyState.LEFT);
        assertThat(of(told.bup()).readerState()).isEqualTo(PartyState.JOINED);
    }

    @Test
    void ofManyRemarksTheLatestStandThereAndTheOthersAreCountedForWhoMayReadThem() {
        NeedId about = need();
        for (int each = 0; each < 23; each++) {
            dissent(about, told.school(), teacher, "Nej " + each);
        }
        dissent(about, told.bup(), therapist, "Jo.");
        SeenNeed shown = of(told.bup()).needs().getFirst();

        assertThat(shown.lines()).hasSize(20);
        assertThat(shown.lines().getLast().text()).isEqualTo(ShownText.of("Jo."));
        assertThat(of(told.bup()).earlierRemarks()).containsExactly(Map.entry(about.value(), 4));

        consent(Set.of(told.school()), Set.of(), null);
        assertThat(of(told.family()).earlierRemarks()).containsExactly(Map.entry(about.value(), 4));
        assertThat(of(told.bup()).earlierRemarks()).isEmpty();
    }

    private void dissent(NeedId about, PartyId by, PersonId actor, String text) {
        story.tell(
                new DissentExpressed(told.plan(), EntryId.of(about.value()), by, sealed(by, text)),
                told.child(),
                by,
                actor);
    }

    @Test
    void aRequestWaitsForThePartyThatWasAsked() {
        story.tell(
                new GoalSet(told.plan(), goal, need(), null, told.school(), sealed(told.school(), "In på morgonen.")),
                told.child(),
                told.school(),
                teacher);
        story.tell(
                new CommitmentRequested(
                        told.plan(),
                        made,
                        goal,
                        told.school(),
                        told.bup(),
                        sealed(told.school(), "Samtal."),
                        Topic.HEALTH,
                        story.today().plusDays(30)),
                told.child(),
                told.school(),
                teacher);

        assertThat(of(told.bup()).tasks()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.ANSWER_REQUEST);
            assertThat(task.commitment()).isEqualTo(made);
            assertThat(task.from()).isEqualTo(told.school());
        });
        assertThat(of(told.school()).tasks()).isEmpty();
    }

    @Test
    void aRequestAboutAnExcludedTopicNeitherShowsNorWaits() {
        aRequestWaitsForThePartyThatWasAsked();
        consent(Set.of(told.school(), told.bup()), Set.of(Topic.HEALTH), null);

        assertThat(of(told.bup()).commitments()).isEmpty();
        assertThat(of(told.bup()).tasks()).isEmpty();
        assertThat(words(told.bup())).doesNotContain("Samtal");
    }

    @Test
    void whoCarriesALateCommitmentHasItAsLateAndTheOthersSeeIt() {
        goalAndCommitment();
        story.tell(new CommitmentOverdue(told.plan(), made, story.today()), told.child(), null, null);

        assertThat(of(told.school()).tasks()).extracting(Task::kind).containsExactly(TaskKind.MINE_LATE);
        assertThat(of(told.bup()).commitments())
                .singleElement()
                .satisfies(it -> assertThat(it.late()).isTrue());
        assertThat(of(told.bup()).flags()).contains(PlanFilter.LATE);

        story.tell(new CommitmentKept(told.plan(), made, story.today(), null), told.child(), told.school(), teacher);
        assertThat(of(told.bup()).commitments()).singleElement().satisfies(it -> {
            assertThat(it.late()).isFalse();
            assertThat(it.state()).isEqualTo(CommitmentState.KEPT);
        });
        assertThat(of(told.school()).tasks()).isEmpty();
    }

    @Test
    void anOfferedCommitmentStaysWithTheGiverUntilTaken() {
        goalAndCommitment();
        story.tell(
                new HandoverOffered(told.plan(), made, told.bup(), null, sealed(told.school(), "Hos er.")),
                told.child(),
                told.school(),
                teacher);
        assertThat(of(told.bup()).commitments().getFirst().party()).isEqualTo(told.school());
        assertThat(of(told.bup()).tasks()).extracting(Task::kind).containsExactly(TaskKind.ANSWER_HANDOVER);

        story.tell(
                new HandoverAccepted(told.plan(), made, told.bup(), therapist, story.today()),
                told.child(),
                told.bup(),
                therapist);
        assertThat(of(told.school()).commitments().getFirst().party()).isEqualTo(told.bup());
        assertThat(of(told.school()).tasks()).isEmpty();
    }

    @Test
    void aCommitmentTakenOverFromAComingDayIsOnTheRightDeskThatDayWithoutAnyEvent() {
        goalAndCommitment();
        LocalDate day = story.today().plusDays(3);
        story.tell(
                new HandoverOffered(told.plan(), made, told.bup(), null, sealed(told.school(), "Hos er.")),
                told.child(),
                told.school(),
                teacher);
        story.tell(
                new HandoverAccepted(told.plan(), made, told.bup(), therapist, day),
                told.child(),
                told.bup(),
                therapist);

        assertThat(AsOfToday.of(of(told.school()), day.minusDays(1)).tasks())
                .extracting(Task::kind)
                .containsExactly(TaskKind.MINE);
        assertThat(AsOfToday.of(of(told.bup()), day.minusDays(1)).tasks()).isEmpty();
        assertThat(AsOfToday.of(of(told.school()), day).tasks()).isEmpty();
        assertThat(AsOfToday.of(of(told.bup()), day).tasks()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(TaskKind.MINE);
            assertThat(it.person()).isEqualTo(therapist);
        });
        assertThat(PlanDocument.of(of(told.bup()), List.of(), List.of(), Map.of(), Map.of())
                        .tasks())
                .as("found by the search for what waits")
                .extracting(SearchedTask::person)
                .contains(therapist);
    }

    @Test
    void aRequestNobodyAnsweredIsLateTheDayAfter() {
        aRequestWaitsForThePartyThatWasAsked();
        LocalDate due = of(told.bup()).commitments().getFirst().due();

        assertThat(AsOfToday.of(of(told.bup()), due).commitments())
                .singleElement()
                .satisfies(it -> assertThat(it.late()).isFalse());
        assertThat(AsOfToday.of(of(told.bup()), due.plusDays(1)).commitments())
                .singleElement()
                .satisfies(it -> assertThat(it.late()).isTrue());
    }

    @Test
    void thatAUnitOutsideThePlanHasToDoWithTheChildIsNotTold() {
        PartyId outside = new PartyId(UUID.randomUUID().toString());
        PersonId stranger = new PersonId("främling");
        story.tell(
                new TextsDestroyed(told.child(), outside, sealed(outside, "Gallring.")),
                told.child(),
                outside,
                stranger);

        assertThat(of(told.school()).changes()).noneMatch(it -> stranger.equals(it.actor()));
    }

    @Test
    void butWhatItDecidesAboutTheChildIsToldToEveryone() {
        PartyId outside = new PartyId(UUID.randomUUID().toString());
        PersonId stranger = new PersonId("främling");
        story.tell(
                new MaturityAssessed(told.child(), false, sealed(outside, "Mogen.")), told.child(), outside, stranger);

        assertThat(List.of(of(told.school()), of(told.bup()), of(told.family())))
                .allSatisfy(view -> assertThat(view.changes()).anyMatch(it -> stranger.equals(it.actor())));
    }

    @Test
    void aClaimOfTheCaseWaitsForEveryoneUntilItIsDecided() {
        PartyId outside = new PartyId(UUID.randomUUID().toString());
        LocalDate last = story.today().plusDays(14);
        story.tell(
                new CaseClaimed(told.child(), outside, sealed(outside, "SN 2026-114"), null, last),
                told.child(),
                outside,
                new PersonId("främling"));

        assertThat(List.of(of(told.school()), of(told.bup()), of(told.family())))
                .allSatisfy(view -> {
                    assertThat(view.claims()).singleElement().satisfies(it -> {
                        assertThat(it.party()).isEqualTo(outside);
                        assertThat(it.reference()).isEqualTo(ShownText.of("SN 2026-114"));
                        assertThat(it.lastDay()).isEqualTo(last);
                    });
                    assertThat(view.tasks()).extracting(Task::kind).contains(TaskKind.ANSWER_CLAIM);
                    assertThat(view.participants()).noneMatch(it -> it.party().equals(outside));
                });

        story.tell(
                new ClaimOpposed(told.child(), outside, sealed(told.family(), "Vi har inte flyttat.")),
                told.child(),
                told.family(),
                told.guardian());
        assertThat(of(told.bup()).claims()).isEmpty();
        assertThat(of(told.bup()).tasks()).extracting(Task::kind).doesNotContain(TaskKind.ANSWER_CLAIM);
    }

    @Test
    void ofOneWhoHasComeOfAgeTheGuardiansReadNothingMore() {
        story.tell(new ChildCameOfAge(told.child(), new PersonId("tim")), told.child(), null, null);

        PartyPlan own = of(told.family());
        assertThat(own.members()).extracting(it -> it.person().value()).containsExactly("tim");
        assertThat(own.consenters()).extracting(it -> it.person().value()).containsExactly("tim");
        assertThat(of(told.bup()).needs()).extracting(it -> it.text().text()).containsExactly("Separationsoro.");
    }

    @Test
    void onlyWhoPromisedCanStrikeThePromise() {
        aRequestWaitsForThePartyThatWasAsked();
        assertThat(of(told.bup()).commitments().getFirst().enteredBy()).isEqualTo(told.school());

        story.tell(
                new CommitmentMade(
                        told.plan(),
                        made,
                        goal,
                        told.bup(),
                        therapist,
                        sealed(told.bup(), "Samtal."),
                        Topic.HEALTH,
                        story.today().plusDays(30),
                        story.today()),
                told.child(),
                told.bup(),
                therapist);
        assertThat(of(told.school()).commitments().getFirst().enteredBy()).isEqualTo(told.bup());
    }

    @Test
    void whoCarriedStillReadsTheCommitmentWithoutGroundButNotWhatTheOthersSayOfIt() {
        anOfferedCommitmentStaysWithTheGiverUntilTaken();
        story.tell(
                new ConsentWithdrawn(told.child(), told.guardian(), Set.of(told.bup())),
                told.child(),
                told.family(),
                told.guardian());

        SeenCommitment carried = of(told.bup()).commitments().getFirst();
        assertThat(carried.text().text()).isEqualTo("Lugn start.");
        assertThat(carried.goal()).isNull();
        assertThat(carried.lines()).extracting(SeenRemark::by).containsOnly(told.bup());
    }

    @Test
    void theDayAfterTheLastDayOthersItemsAreLeftOutEvenBeforeTheViewIsMadeAnew() {
        LocalDate last = story.today().plusDays(10);
        consent(Set.of(told.school(), told.bup()), Set.of(), last);
        PartyPlan stored = of(told.school());
        assertThat(stored.groundUntil()).isEqualTo(last);

        assertThat(AsOfToday.of(stored, last).needs()).hasSize(2);
        assertThat(AsOfToday.of(stored, last.plusDays(1)).needs())
                .extracting(SeenNeed::by)
                .containsExactly(told.school());
    }

    @Test
    void aPartyWithoutClearanceReadsNeitherWordsNorDaysOfTheOthers() {
        goalAndCommitment();
        story.tell(new FollowUpSet(told.plan(), story.today().plusDays(30)), told.child(), told.school(), teacher);
        protect(told.school());

        PartyPlan bup = of(told.bup());
        assertThat(bup.masked()).isTrue();
        assertThat(bup.protection()).isEqualTo(ProtectionLevel.MARKING);
        assertThat(bup.needs())
                .extracting(SeenNeed::text)
                .containsExactly(ShownText.veiled(), ShownText.of("Separationsoro."));
        assertThat(bup.followUp()).isNull();
        assertThat(bup.commitments()).singleElement().satisfies(it -> {
            assertThat(it.text()).isEqualTo(ShownText.veiled());
            assertThat(it.due()).isNull();
            assertThat(it.from()).isNull();
            assertThat(it.party()).isEqualTo(told.school());
            assertThat(it.state()).isEqualTo(CommitmentState.MADE);
        });
        assertThat(words(told.bup())).doesNotContain("Grinden", "Lugn start", "Kommer inte in");
        assertThat(words(told.family())).doesNotContain("Grinden", "Separationsoro", "Lugn start");

        PartyPlan school = of(told.school());
        assertThat(school.masked()).isFalse();
        assertThat(school.participants())
                .filteredOn(it -> !it.cleared())
                .extracting(Participant::party)
                .containsExactlyInAnyOrder(told.bup(), told.family());
        assertThat(school.needs()).extracting(it -> it.text().text()).doesNotContainNull();
    }

    @Test
    void butWhatWasWrittenToItAndWhatItCarries() {
        aRequestWaitsForThePartyThatWasAsked();
        protect(told.school());

        assertThat(of(told.bup()).commitments()).singleElement().satisfies(it -> {
            assertThat(it.text()).isEqualTo(ShownText.of("Samtal."));
            assertThat(it.due()).isNotNull();
        });

        story.tell(
                new CommitmentMade(
                        told.plan(),
                        made,
                        goal,
                        told.bup(),
                        therapist,
                        sealed(told.bup(), "Samtal på tisdagar."),
                        Topic.HEALTH,
                        story.today().plusDays(30),
                        story.today()),
                told.child(),
                told.bup(),
                therapist);
        protect(told.bup());

        assertThat(of(told.bup()).commitments())
                .singleElement()
                .satisfies(it -> assertThat(it.text().text()).isEqualTo("Samtal på tisdagar."));
        // The school asked; what BUP answered tells when and where.
        assertThat(of(told.school()).commitments()).singleElement().satisfies(it -> {
            assertThat(it.text()).isEqualTo(ShownText.of("Samtal."));
            assertThat(it.due()).isNull();
        });
    }

    @Test
    void whenTheProtectionIsLiftedEverythingIsReadAgain() {
        PartyPlan before = of(told.bup());
        protect();
        assertThat(of(told.bup()).masked()).isTrue();
        story.tell(new ProtectionLifted(told.child(), null), told.child(), told.school(), teacher);

        assertThat(of(told.bup()).needs()).isEqualTo(before.needs());
        assertThat(of(told.bup()).masked()).isFalse();
    }

    @Test
    void anAuditorReadsWhatOneOfTheAuditedPartiesIsClearedToRead() {
        protect(told.bup());

        PartyPlan both = MergedPlan.of(List.of(of(told.school()), of(told.bup())));
        assertThat(both.masked()).isFalse();
        assertThat(both.needs())
                .extracting(it -> it.text().text())
                .containsExactly("Grinden är svår.", "Separationsoro.");
    }

    private void protect(PartyId... cleared) {
        story.tell(
                new IdentityProtected(told.child(), ProtectionLevel.MARKING, Set.of(cleared), null),
                told.child(),
                told.school(),
                teacher);
    }

    @Test
    void theSameEventTwiceIsTakenOnce() {
        SealedCase once = story.caseOf(told.child());
        SealedCase again = once;
        for (var event : story.events()) {
            again = again.with(event);
        }
        assertThat(again).isEqualTo(once);
    }

    private void goalAndCommitment() {
        story.tell(
                new GoalSet(told.plan(), goal, need(), null, told.school(), sealed(told.school(), "In på morgonen.")),
                told.child(),
                told.school(),
                teacher);
        story.tell(
                new CommitmentMade(
                        told.plan(),
                        made,
                        goal,
                        told.school(),
                        teacher,
                        sealed(told.school(), "Lugn start."),
                        Topic.SCHOOLING,
                        story.today().plusDays(5),
                        story.today()),
                told.child(),
                told.school(),
                teacher);
    }

    private void consent(Set<PartyId> among, Set<Topic> exclude, LocalDate until) {
        story.pass(Duration.ofHours(1))
                .tell(
                        new ConsentGiven(told.child(), told.guardian(), among, exclude, story.today(), until),
                        told.child(),
                        told.family(),
                        told.guardian());
    }

    private NeedId need() {
        return story.caseOf(told.child())
                .plans()
                .getFirst()
                .plan()
                .needs()
                .getFirst()
                .need();
    }

    private SealedText sealed(PartyId by, String text) {
        return story.seal(told.child().value(), by.value(), text);
    }

    private PartyPlan of(PartyId reader) {
        SealedCase about = story.caseOf(told.child());
        SealedCase.PlanCase plan = about.plans().getFirst();
        return new PartyPlanFactory(about, vault)
                .of(plan, plan.plan().party(reader).orElseThrow())
                .orElseThrow();
    }

    private String words(PartyId reader) {
        return PlanDocument.of(of(reader), List.of(), List.of(), Map.of(), Map.of())
                .toString();
    }
}
