package se.samplan.plan.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.child.ProtectionLevel;
import se.samplan.child.events.IdentityProtected;
import se.samplan.consent.events.ConsentGiven;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.plan.PlanId;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.events.PartyInvited;
import se.samplan.plan.events.PlanProposed;
import se.samplan.plan.events.ProposalLapsed;
import se.samplan.plan.events.ProposalSuperseded;
import se.samplan.plan.read.KeysInMemory;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PlanChange;
import se.samplan.plan.read.ShownText;
import se.samplan.plan.read.SmallStory;
import se.samplan.plan.read.Story;
import se.samplan.plan.read.Task;
import se.samplan.plan.read.TaskKind;
import se.samplan.plan.read.fold.SealedCase;
import se.samplan.plan.read.visibility.AsOfToday;
import se.samplan.plan.read.visibility.PartyPlanFactory;
import se.samplan.platform.vault.Vault;

/** Socialtjänsten proposes a plan for Tim, whose plan with school and BUP runs; the school has registered him. */
@DisplayName("A proposal shows its proposer what it wrote itself, until consent covers it")
class ProposalViewTest {
    private final Vault vault = KeysInMemory.vault();
    private final SmallStory told = new SmallStory(vault);
    private final Story story = told.story();
    private final PartyId social = new PartyId(UUID.randomUUID().toString());
    private final PersonId worker = new PersonId("socialsekreterare");
    private final PlanId proposal = new PlanId(UUID.randomUUID().toString());
    private final LocalDate last = story.today().plusDays(60);

    ProposalViewTest() {
        propose(proposal, social, PartyKind.SOCIAL_SERVICES);
    }

    @Test
    void withoutConsentNothingButItsOwn() {
        protect();
        PartyPlan view = of(proposal, social);
        assertThat(view.onlyOwn()).isTrue();
        assertThat(view.childName()).isNull();
        assertThat(view.reason()).isEqualTo(ShownText.of("Oro hemma."));
        assertThat(view.members()).isEmpty();
        assertThat(view.protection()).isNull();
        assertThat(view.changes()).extracting(PlanChange::what).containsExactly("propose-plan");
        assertThat(view.proposal())
                .isNotNull()
                .satisfies(it -> assertThat(it.lastDay()).isEqualTo(last));
        assertThat(view.tasks()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.AWAIT_CONSENT);
            assertThat(task.due()).isEqualTo(last);
        });
        String stored =
                PlanDocument.of(view, List.of(), List.of(), Map.of(), Map.of()).toString();
        assertThat(stored).doesNotContain("Tim", "Dahl", told.guardian().value());
    }

    @Test
    void theNameOnlyAsItWroteItItself() {
        PlanId again = new PlanId(UUID.randomUUID().toString());
        consent(told.bup());
        propose(again, told.school(), PartyKind.SCHOOL);
        PartyPlan view = of(again, told.school());
        assertThat(view.onlyOwn()).isTrue();
        assertThat(view.childName()).isEqualTo(ShownText.of("Tim Dahl"));
        assertThat(view.members()).isEmpty();
    }

    @Test
    void theFamilySeesWhoAsksAndWhy() {
        PartyPlan view = of(proposal, told.family());
        assertThat(view.onlyOwn()).isFalse();
        assertThat(view.proposer()).isEqualTo(social);
        assertThat(view.reason()).isEqualTo(ShownText.of("Oro hemma."));
        assertThat(view.members()).isNotEmpty();
        assertThat(view.consenters())
                .singleElement()
                .satisfies(it -> assertThat(it.given()).isTrue());
    }

    @Test
    void withConsentTheChildAndThatThePlanCanBeOpened() {
        consent(told.school(), told.bup(), social);
        PartyPlan view = of(proposal, social);
        assertThat(view.onlyOwn()).isFalse();
        assertThat(view.childName()).isEqualTo(ShownText.of("Tim Dahl"));
        assertThat(view.members()).isNotEmpty();
        assertThat(view.tasks()).extracting(Task::kind).containsExactly(TaskKind.OPEN_PLAN);
    }

    @Test
    void theDayAfterTheConsentEndsOnlyItsOwnAgain() {
        LocalDate until = story.today().plusDays(5);
        story.tell(
                new ConsentGiven(told.child(), told.guardian(), Set.of(social), Set.of(), story.today(), until),
                told.child(),
                told.family(),
                told.guardian());
        PartyPlan view = AsOfToday.of(of(proposal, social), until.plusDays(1));
        assertThat(view.onlyOwn()).isTrue();
        assertThat(view.childName()).isNull();
        assertThat(view.members()).isEmpty();
        assertThat(view.consenters()).isEmpty();
        assertThat(view.reason()).isEqualTo(ShownText.of("Oro hemma."));
    }

    @Test
    void whoseProposalIsSupersededCanBeInvitedByWhoeverInvites() {
        consent(told.school(), told.bup(), social);
        story.tell(new ProposalSuperseded(proposal, told.plan()), told.child(), null, null);

        assertThat(of(proposal, social).status()).isEqualTo(PlanStatus.SUPERSEDED);
        assertThat(of(proposal, social).changes()).extracting(PlanChange::what).contains("proposal-superseded");
        assertThat(of(told.plan(), told.school()).asking())
                .singleElement()
                .satisfies(it -> assertThat(it.party()).isEqualTo(social));
        assertThat(of(told.plan(), told.school()).tasks())
                .filteredOn(task -> task.kind() == TaskKind.INVITE_PROPOSER)
                .singleElement()
                .satisfies(task -> assertThat(task.from()).isEqualTo(social));
        assertThat(of(told.plan(), told.bup()).tasks()).extracting(Task::kind).doesNotContain(TaskKind.INVITE_PROPOSER);

        story.tell(
                new PartyInvited(told.plan(), social, PartyKind.SOCIAL_SERVICES),
                told.child(),
                told.school(),
                new PersonId("lärare"));
        assertThat(of(told.plan(), told.school()).asking()).isEmpty();
        assertThat(of(told.plan(), told.school()).tasks())
                .extracting(Task::kind)
                .doesNotContain(TaskKind.INVITE_PROPOSER);
    }

    @Test
    void aLapsedOneIsReadByItsProposerAsBefore() {
        story.tell(new ProposalLapsed(proposal, last), told.child(), null, null);
        PartyPlan view = of(proposal, social);
        assertThat(view.status()).isEqualTo(PlanStatus.LAPSED);
        assertThat(view.onlyOwn()).isTrue();
        assertThat(view.reason()).isEqualTo(ShownText.of("Oro hemma."));
        assertThat(view.tasks()).isEmpty();
        assertThat(view.changes()).extracting(PlanChange::what).containsExactly("proposal-lapsed", "propose-plan");
        assertThat(of(proposal, told.family()).status()).isEqualTo(PlanStatus.LAPSED);
    }

    private void propose(PlanId plan, PartyId by, PartyKind kind) {
        story.tell(
                new PlanProposed(
                        plan,
                        told.child(),
                        told.family(),
                        by,
                        kind,
                        story.seal(told.child().value(), by.value(), "Oro hemma."),
                        story.today(),
                        last),
                told.child(),
                by,
                worker);
    }

    private void consent(PartyId... among) {
        story.tell(
                new ConsentGiven(told.child(), told.guardian(), Set.of(among), Set.of(), story.today(), null),
                told.child(),
                told.family(),
                told.guardian());
    }

    private void protect() {
        story.tell(
                new IdentityProtected(told.child(), ProtectionLevel.MARKING, Set.of(), null),
                told.child(),
                told.school(),
                new PersonId("lärare"));
    }

    private PartyPlan of(PlanId plan, PartyId reader) {
        SealedCase about = story.caseOf(told.child());
        SealedCase.PlanCase found = about.plans().stream()
                .filter(each -> each.plan().plan().equals(plan))
                .findFirst()
                .orElseThrow();
        return new PartyPlanFactory(about, vault)
                .of(found, found.plan().party(reader).orElseThrow())
                .orElseThrow();
    }
}
