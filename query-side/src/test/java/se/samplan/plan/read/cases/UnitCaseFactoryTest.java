package se.samplan.plan.read.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.child.ProtectionLevel;
import se.samplan.child.events.CaseAccepted;
import se.samplan.child.events.CaseClaimed;
import se.samplan.child.events.CaseDeclined;
import se.samplan.child.events.CaseOffered;
import se.samplan.child.events.ClaimOpposed;
import se.samplan.child.events.IdentityProtected;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.read.CaseStanding;
import se.samplan.plan.read.KeysInMemory;
import se.samplan.plan.read.ShownText;
import se.samplan.plan.read.SmallStory;
import se.samplan.plan.read.UnitCase;
import se.samplan.plan.read.document.StoredCase;
import se.samplan.platform.search.Json;
import se.samplan.platform.vault.SealedText;
import se.samplan.platform.vault.Vault;

@DisplayName(
        "A unit learns of a child's case what concerns it, and who the child is only when it is offered the case or decides")
class UnitCaseFactoryTest {
    private final Vault vault = KeysInMemory.vault();
    private final SmallStory told = new SmallStory(vault);
    private final PartyId social = new PartyId(UUID.randomUUID().toString());
    private final PartyId other = new PartyId(UUID.randomUUID().toString());

    @Test
    void whoHasNothingToDoWithItLearnsNothing() {
        assertThat(of(social, true)).isEqualTo(UnitCase.none(told.child()));
    }

    @Test
    void anOfferTellsWhoAndWhy() {
        offered();

        UnitCase seen = of(social, true);
        assertThat(seen.standing()).isEqualTo(CaseStanding.OFFERED);
        assertThat(seen.childName()).isEqualTo(ShownText.of("Tim Dahl"));
        assertThat(seen.offeredBy()).isEqualTo(told.school());
        assertThat(seen.words()).isEqualTo(ShownText.of("Familjen flyttar."));
        assertThat(of(other, true)).isEqualTo(UnitCase.none(told.child()));
    }

    @Test
    void afterANoThereIsNothingLeft() {
        offered();
        tell(new CaseDeclined(told.child(), social, sealed(social, "Nej.")), social);

        assertThat(of(social, true)).isEqualTo(UnitCase.none(told.child()));
    }

    @Test
    void aClaimTellsNoMoreThanTheUnitSaid() {
        var last = told.story().today().plusDays(14);
        tell(
                new CaseClaimed(
                        told.child(),
                        social,
                        sealed(social, "IFN 114"),
                        told.story().today(),
                        last),
                social);

        UnitCase seen = of(social, true);
        assertThat(seen.standing()).isEqualTo(CaseStanding.CLAIMED);
        assertThat(seen.childName()).isNull();
        assertThat(seen.words()).isEqualTo(ShownText.of("IFN 114"));
        assertThat(seen.lastDay()).isEqualTo(last);
        assertThat(of(other, true)).isEqualTo(UnitCase.none(told.child()));

        tell(new ClaimOpposed(told.child(), social, sealed(told.family(), "Vi bor kvar.")), told.family());
        assertThat(of(social, true).standing()).isEqualTo(CaseStanding.OPPOSED);
        assertThat(of(social, true).words()).isNull();
    }

    @Test
    void theOneItHasMovedToDecides() {
        offered();
        tell(new CaseAccepted(told.child(), social), social);

        assertThat(of(social, true).standing()).isEqualTo(CaseStanding.HELD);
        assertThat(of(social, true).childName()).isEqualTo(ShownText.of("Tim Dahl"));
    }

    @Test
    void thoseInThePlanOfAKindThatDecidesDoToo() {
        assertThat(of(told.bup(), true).standing()).isEqualTo(CaseStanding.HELD);
        assertThat(of(told.bup(), false)).isEqualTo(UnitCase.none(told.child()));
    }

    @Test
    void whoIsNotClearedReadsNeitherWhereItGoesNorWhy() {
        offered();
        tell(new IdentityProtected(told.child(), ProtectionLevel.MARKING, Set.of(told.school()), null), told.school());

        assertThat(of(told.school(), true).offeredTo()).isEqualTo(social);
        assertThat(of(told.bup(), true).standing()).isEqualTo(CaseStanding.HELD);
        assertThat(of(told.bup(), true).offeredTo()).isNull();
        assertThat(of(told.bup(), true).words()).isNull();
    }

    private void offered() {
        tell(
                new CaseOffered(told.child(), told.school(), social, sealed(told.school(), "Familjen flyttar.")),
                told.school());
    }

    private void tell(Object event, PartyId by) {
        told.story().tell(event, told.child(), by, new PersonId("någon"));
    }

    private SealedText sealed(PartyId controller, String text) {
        return told.story().seal(told.child().value(), controller.value(), text);
    }

    @Test
    void itIsKnownWhoseOwnChildItIs() {
        PersonId guardian = told.story().caseOf(told.child()).ground().members().getFirst();

        assertThat(stored().isKin(guardian)).isTrue();
        assertThat(stored().isKin(new PersonId("någon"))).isFalse();
    }

    private UnitCase of(PartyId unit, boolean decides) {
        return new UnitCaseFactory(stored(), vault).of(unit, decides);
    }

    /** As it is stored and read back. */
    private StoredCase stored() {
        byte[] stored = Json.bytes(told.story().caseOf(told.child()));
        return new StoredCase(told.child(), Json.read(stored, StoredCase.StoredBody.class));
    }
}
