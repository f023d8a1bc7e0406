package se.samplan.plan.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.child.Custody;
import se.samplan.child.Guardian;
import se.samplan.child.ProtectionLevel;
import se.samplan.child.events.CaseAccepted;
import se.samplan.child.events.CaseDeclined;
import se.samplan.child.events.CaseOfferWithdrawn;
import se.samplan.child.events.CaseOffered;
import se.samplan.child.events.CustodySet;
import se.samplan.child.events.IdentityProtected;
import se.samplan.child.events.ProtectionLifted;
import se.samplan.consent.events.MaturityAssessed;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.events.CoordinationAccepted;
import se.samplan.plan.events.CoordinationResigned;
import se.samplan.plan.events.CoordinationVacated;
import se.samplan.plan.events.CoordinatorAppointed;
import se.samplan.plan.events.LeadAccepted;
import se.samplan.plan.read.KeysInMemory;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PlanChange;
import se.samplan.plan.read.ShownText;
import se.samplan.plan.read.SmallStory;
import se.samplan.plan.read.Task;
import se.samplan.plan.read.TaskKind;
import se.samplan.plan.read.fold.SealedCase;
import se.samplan.plan.read.visibility.PartyPlanFactory;
import se.samplan.platform.vault.SealedText;
import se.samplan.platform.vault.Vault;

@DisplayName("What is decided about a child, and who keeps the plan together, is told to everyone who takes part")
class CaseToldTest {
    private final Vault vault = KeysInMemory.vault();
    private final SmallStory told = new SmallStory(vault);
    private final PartyId social = new PartyId(UUID.randomUUID().toString());
    private final PartyId moved = new PartyId(UUID.randomUUID().toString());
    private final PersonId worker = new PersonId("socialsekreterare");
    private final PersonId teacher = new PersonId("lärare");

    @Test
    void anOfferOfTheCaseAndWhy() {
        offered();

        assertThat(everyone()).allSatisfy(view -> {
            assertThat(view.caseOffer()).satisfies(it -> {
                assertThat(it.by()).isEqualTo(social);
                assertThat(it.to()).isEqualTo(moved);
                assertThat(it.reason()).isEqualTo(ShownText.of("Familjen flyttar."));
            });
            assertThat(latest(view).concerns()).isEqualTo(moved);
            assertThat(latest(view).text()).isEqualTo(ShownText.of("Familjen flyttar."));
        });
    }

    @Test
    void anOfferThatWasTakenBackOrDeclined() {
        offered();
        tell(new CaseOfferWithdrawn(told.child(), moved), social);
        assertThat(everyone()).allSatisfy(view -> assertThat(view.caseOffer()).isNull());

        offered();
        tell(new CaseDeclined(told.child(), moved, sealed(moved, "De bor kvar.")), moved);
        assertThat(everyone()).allSatisfy(view -> {
            assertThat(view.caseOffer()).isNull();
            assertThat(latest(view).what()).isEqualTo("decline-case");
            assertThat(latest(view).text()).isEqualTo(ShownText.of("De bor kvar."));
        });
    }

    @Test
    void whoHasTheCaseOnceItHasMoved() {
        assertThat(of(told.school()).caseHolder()).isNull();
        offered();
        tell(new CaseAccepted(told.child(), moved), moved);

        assertThat(everyone()).allSatisfy(view -> {
            assertThat(view.caseHolder()).isEqualTo(moved);
            assertThat(view.caseOffer()).isNull();
        });
    }

    @Test
    void aChangeOfCustodyWhoDecidedItAndByWhichDecision() {
        tell(
                new CustodySet(
                        told.child(),
                        List.of(new Guardian(told.guardian(), sealed(told.family(), "Anna Dahl"), Custody.SOLE)),
                        told.story().today(),
                        sealed(social, "T 114-26")),
                social);

        assertThat(everyone()).allSatisfy(view -> {
            assertThat(latest(view).what()).isEqualTo("set-custody");
            assertThat(latest(view).actor()).isEqualTo(worker);
            assertThat(latest(view).party()).isEqualTo(social);
            assertThat(latest(view).text()).isEqualTo(ShownText.of("T 114-26"));
        });
    }

    @Test
    void protectionByWhichDecisionToThoseWhoAreCleared() {
        tell(
                new IdentityProtected(
                        told.child(), ProtectionLevel.MARKING, Set.of(told.school()), sealed(social, "SN 2026-7")),
                social);
        assertThat(latest(of(told.school())).text()).isEqualTo(ShownText.of("SN 2026-7"));
        assertThat(latest(of(told.bup())).text()).isEqualTo(ShownText.veiled());
        assertThat(latest(of(told.family())).text()).isEqualTo(ShownText.veiled());

        tell(new ProtectionLifted(told.child(), sealed(social, "SN 2026-9")), social);
        assertThat(everyone())
                .allSatisfy(view -> assertThat(latest(view).text()).isEqualTo(ShownText.of("SN 2026-9")));
    }

    @Test
    void aJudgementOfMaturityToAllAndWhyToThoseWhoReadTheParty() {
        tell(new MaturityAssessed(told.child(), false, sealed(told.bup(), "Samtal.")), told.bup());
        assertThat(latest(of(told.school())).text()).isEqualTo(ShownText.of("Samtal."));

        tell(new MaturityAssessed(told.child(), false, sealed(social, "Hembesök.")), social);
        assertThat(latest(of(told.school())).what()).isEqualTo("assess-maturity");
        assertThat(latest(of(told.school())).text()).isNull();
        assertThat(latest(of(told.family())).text()).isEqualTo(ShownText.of("Hembesök."));
    }

    @Test
    void aCoordinatorWhoResignsLeavesThePlanToTheOneLongestInIt() {
        coordinated();
        assertThat(everyone()).allSatisfy(view -> assertThat(view.answering()).isNull());
        tell(
                new CoordinationResigned(told.plan(), teacher, told.school(), sealed(told.school(), "Byter tjänst.")),
                told.school());

        assertThat(everyone()).allSatisfy(view -> {
            assertThat(view.coordinator()).isNull();
            assertThat(view.answering()).isEqualTo(told.school());
            assertThat(latest(view).text()).isEqualTo(ShownText.of("Byter tjänst."));
        });
        assertThat(waits(told.school())).isTrue();
        assertThat(waits(told.bup())).isFalse();
    }

    @Test
    void aCoordinationThatIsEndedGoesToTheLeadPartyUntilSomebodyElseAccepts() {
        coordinated();
        tell(new LeadAccepted(told.plan(), told.bup()), told.bup());
        tell(
                new CoordinationVacated(told.plan(), teacher, told.school(), sealed(told.bup(), "Sjukskriven.")),
                told.bup());
        assertThat(of(told.school()).answering()).isEqualTo(told.bup());
        assertThat(waits(told.bup())).isTrue();
        assertThat(waits(told.school())).isFalse();

        tell(new CoordinatorAppointed(told.plan(), worker, told.bup()), told.bup());
        assertThat(waits(told.bup())).isTrue();
        tell(new CoordinationAccepted(told.plan(), worker, told.bup()), told.bup());
        assertThat(waits(told.bup())).isFalse();
        assertThat(of(told.school()).answering()).isNull();
    }

    private void coordinated() {
        tell(new CoordinationAccepted(told.plan(), teacher, told.school()), told.school());
    }

    private void offered() {
        tell(new CaseOffered(told.child(), social, moved, sealed(social, "Familjen flyttar.")), social);
    }

    private boolean waits(PartyId party) {
        return of(party).tasks().stream().map(Task::kind).anyMatch(TaskKind.NAME_COORDINATOR::equals);
    }

    private void tell(Object event, PartyId by) {
        told.story().tell(event, told.child(), by, worker);
    }

    private SealedText sealed(PartyId controller, String text) {
        return told.story().seal(told.child().value(), controller.value(), text);
    }

    private static PlanChange latest(PartyPlan view) {
        return view.changes().getFirst();
    }

    private List<PartyPlan> everyone() {
        return List.of(of(told.school()), of(told.bup()), of(told.family()));
    }

    private PartyPlan of(PartyId reader) {
        SealedCase about = told.story().caseOf(told.child());
        SealedCase.PlanCase plan = about.plans().getFirst();
        return new PartyPlanFactory(about, vault)
                .of(plan, plan.plan().party(reader).orElseThrow())
                .orElseThrow();
    }
}
