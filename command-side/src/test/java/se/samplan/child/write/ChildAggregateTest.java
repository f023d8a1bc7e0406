package se.samplan.child.write;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samplan.cases.Cases.AUDITOR;
import static se.samplan.cases.Cases.CALENDAR;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.FAMILY;
import static se.samplan.cases.Cases.FRANK;
import static se.samplan.cases.Cases.INES;
import static se.samplan.cases.Cases.LEO;
import static se.samplan.cases.Cases.LINDA;
import static se.samplan.cases.Cases.OPERATOR;
import static se.samplan.cases.Cases.RUI;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.SOCIAL;
import static se.samplan.cases.Cases.SOCIAL_ELSEWHERE;
import static se.samplan.cases.Cases.THE_CHILD;
import static se.samplan.cases.Cases.TODAY;
import static se.samplan.cases.Cases.by;
import static se.samplan.cases.Cases.registered;
import static se.samplan.cases.Cases.sealed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.samplan.cases.Cases;
import se.samplan.cases.KnownCase;
import se.samplan.cases.ReadableVault;
import se.samplan.cases.RegistersInMemory;
import se.samplan.cases.Trial;
import se.samplan.child.ChildId;
import se.samplan.child.Custody;
import se.samplan.child.Guardian;
import se.samplan.child.GuardianClaim;
import se.samplan.child.ProtectionLevel;
import se.samplan.child.commands.DestroyTexts;
import se.samplan.child.commands.LiftProtection;
import se.samplan.child.commands.ProtectIdentity;
import se.samplan.child.commands.RegisterChild;
import se.samplan.child.commands.SetCustody;
import se.samplan.child.events.ChildCameOfAge;
import se.samplan.child.events.ChildRegistered;
import se.samplan.child.events.CustodySet;
import se.samplan.child.events.IdentityProtected;
import se.samplan.child.events.ProtectionLifted;
import se.samplan.child.events.TextsDestroyed;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.ActorFromClaims;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.actor.Role;
import se.samplan.platform.decide.ChildAuthority;
import se.samplan.platform.message.Ids;
import se.samplan.platform.vault.SealedText;

@DisplayName("A child: who it is, who the guardians are, what protection holds")
class ChildAggregateTest {
    private static final String NUMBER = "201109232395";
    private static final Object REGISTERED = by(EVA, registered());
    private static final GuardianClaim MOTHER = new GuardianClaim(INES.person(), null, "Inés Vega", Custody.SOLE);
    private static final GuardianClaim FATHER = new GuardianClaim(RUI.person(), null, "Rui Vega", Custody.NONE);

    private final RegistersInMemory registers = Cases.registers();
    private final ReadableVault vault = new ReadableVault();
    private final KnownCase parts = new KnownCase().inPlan(SCHOOL, SOCIAL);

    private Trial<ChildAggregate> child() {
        return new Trial<>(
                ChildAggregate.class,
                registers,
                new ChildAuthority(registers, parts),
                vault,
                CALENDAR,
                Cases.names(registers));
    }

    @Nested
    class Registering {
        private final RegisterChild register = with(NUMBER, List.of(MOTHER, FATHER));

        @Test
        void isDoneByStaffAndSealsWhoItIs() {
            child().when(EVA, register)
                    .then(registered())
                    .saying(EVA, SCHOOL.value())
                    .answering(LEO.value(), 0);
            assertThat(registers.childOf(vault.blind(NUMBER))).contains(LEO);
        }

        @Test
        void isNotDoneByTheFamilyTheAuditorOrTheOperator() {
            child().when(INES, register).isRefused("not-entitled");
            child().when(AUDITOR, register).isRefused("not-entitled");
            child().when(OPERATOR, register).isRefused("not-entitled");
        }

        @Test
        void againChangesNothing() {
            child().given(REGISTERED).when(LINDA, register).thenNothing();
        }

        @Test
        void againUnderAnotherNumberIsRefused() {
            child().given(REGISTERED)
                    .when(EVA, with("201301052385", List.of(MOTHER)))
                    .isRefused("already-registered");
        }

        @Test
        void theSameChildIsNotRegisteredUnderAnotherId() {
            registers.addChild(vault.blind(NUMBER), new ChildId(Ids.next()));
            child().when(EVA, register).isRefused("already-registered");
        }

        @Test
        void howeverTheNumberIsWritten() {
            registers.addChild(vault.blind(NUMBER), new ChildId(Ids.next()));
            child().when(EVA, with("20110923-2395", List.of(MOTHER))).isRefused("already-registered");
        }

        @Test
        void needsARightNumber() {
            child().when(EVA, with("201109232390", List.of(MOTHER))).isRefused("bad-identity-number");
            child().when(EVA, with(null, List.of(MOTHER))).isRefused("bad-identity-number");
        }

        @Test
        void needsAName() {
            child().when(EVA, new RegisterChild(LEO, NUMBER, "", List.of(MOTHER), null))
                    .isRefused("invalid", "fields", "name");
        }

        @Test
        void aChildIsNobodysGuardianOfItself() {
            wrong(List.of(new GuardianClaim(THE_CHILD.person(), null, "Leo Vega", Custody.SOLE)));
            wrong(List.of(
                    new GuardianClaim(new ActorFromClaims(vault).personOf(NUMBER), null, "Leo Vega", Custody.SOLE)));
            child().given(REGISTERED)
                    .when(
                            LINDA,
                            new SetCustody(
                                    LEO,
                                    List.of(new GuardianClaim(THE_CHILD.person(), null, "Leo Vega", Custody.SOLE)),
                                    TODAY,
                                    null))
                    .isRefused("invalid", "fields", "guardians");
        }

        @Test
        void nobodyHasToDoAtWorkWithAnOwnChild() {
            child().when(EVA, with(NUMBER, List.of(new GuardianClaim(EVA.person(), null, "Eva Lind", Custody.SOLE))))
                    .isRefused("not-entitled", "because", "own-child");
            Actor inesAtWork = new Actor(INES.person(), SOCIAL, Role.STAFF, Set.of());
            child().given(REGISTERED)
                    .when(inesAtWork, new ProtectIdentity(LEO, ProtectionLevel.MARKING, Set.of(), null))
                    .isRefused("not-entitled", "because", "own-child");
        }

        @Test
        void norDoesAParentWhoHasLostTheCustody() {
            var others = List.of(new Guardian(RUI.person(), sealed(FAMILY, "Rui Vega"), Custody.SOLE));
            Actor inesAtWork = new Actor(INES.person(), SOCIAL, Role.STAFF, Set.of());
            child().given(REGISTERED, by(LINDA, new CustodySet(LEO, others, TODAY, null)))
                    .when(inesAtWork, new ProtectIdentity(LEO, ProtectionLevel.MARKING, Set.of(), null))
                    .isRefused("not-entitled", "because", "own-child");
        }

        @Test
        void needsGuardiansWhoAreEachOnePersonWithANameAndAPartInTheCustody() {
            wrong(null);
            wrong(List.of());
            wrong(List.of(MOTHER, MOTHER));
            wrong(List.of(new GuardianClaim(null, null, "x", Custody.SOLE)));
            wrong(List.of(new GuardianClaim(INES.person(), "198001012384", "x", Custody.SOLE)));
            wrong(List.of(new GuardianClaim(INES.person(), null, "", Custody.SOLE)));
            wrong(List.of(new GuardianClaim(INES.person(), null, "x", null)));
        }

        @Test
        void aGuardianIsKnownByIdentityNumberToo() {
            PersonId derived = new ActorFromClaims(vault).personOf(NUMBER);
            child().when(
                            EVA,
                            new RegisterChild(
                                    LEO,
                                    "201301052385",
                                    "Leo",
                                    List.of(new GuardianClaim(null, "20110923-2395", "Mor", Custody.SOLE)),
                                    null))
                    .then(new ChildRegistered(
                            LEO,
                            FAMILY,
                            sealed(FAMILY, "201301052385"),
                            sealed(FAMILY, "Leo"),
                            List.of(new Guardian(derived, sealed(FAMILY, "Mor"), Custody.SOLE)),
                            null));
        }

        private void wrong(List<GuardianClaim> guardians) {
            child().when(EVA, with(NUMBER, guardians)).isRefused("invalid", "fields", "guardians");
        }

        private static RegisterChild with(String number, List<GuardianClaim> guardians) {
            return new RegisterChild(LEO, number, "Leo Vega", guardians, THE_CHILD.person());
        }
    }

    @Nested
    class TheCustody {
        private final SetCustody set = new SetCustody(
                LEO, List.of(new GuardianClaim(RUI.person(), null, "Rui Vega", Custody.SOLE)), TODAY, null);

        @Test
        void isRecordedBySocialtjanst() {
            child().given(REGISTERED)
                    .when(LINDA, set)
                    .then(new CustodySet(
                            LEO,
                            List.of(new Guardian(RUI.person(), sealed(FAMILY, "Rui Vega"), Custody.SOLE)),
                            TODAY,
                            null))
                    .saying(LINDA, SOCIAL.value());
        }

        @Test
        void isRecordedByNobodyElse() {
            child().given(REGISTERED).when(EVA, set).isRefused("not-entitled");
            child().given(REGISTERED).when(INES, set).isRefused("not-entitled");
        }

        @Test
        void isNotRecordedByAUnitWithoutAPartInThePlan() {
            child().given(REGISTERED).when(FRANK, set).isRefused("not-entitled");
            parts.registeredBy(SOCIAL_ELSEWHERE);
            child().given(REGISTERED).when(FRANK, set).isRefused("not-entitled");
        }

        @Test
        void isRecordedByTheUnitThatHasTakenOverTheCase() {
            parts.heldBy(SOCIAL_ELSEWHERE);
            child().given(REGISTERED).when(FRANK, set).saying(FRANK, SOCIAL_ELSEWHERE.value());
        }

        @Test
        void isNeverOneself() {
            child().given(REGISTERED)
                    .when(
                            LINDA,
                            new SetCustody(
                                    LEO,
                                    List.of(new GuardianClaim(LINDA.person(), null, "Linda", Custody.SOLE)),
                                    TODAY,
                                    null))
                    .isRefused("not-entitled", "because", "own-child");
        }

        @Test
        void isNotRecordedForADayToCome() {
            child().given(REGISTERED)
                    .when(LINDA, new SetCustody(LEO, set.guardians(), TODAY.plusDays(1), null))
                    .isRefused("date-not-possible");
        }

        @Test
        void needsGuardians() {
            child().given(REGISTERED)
                    .when(LINDA, new SetCustody(LEO, List.of(), TODAY, null))
                    .isRefused("invalid", "fields", "guardians");
        }

        @Test
        void ofAChildThatIsNotThereIsRefusedAsToAUnitWithoutAPart() {
            child().when(LINDA, set).isRefused("not-entitled");
        }
    }

    @Nested
    class ProtectedIdentity {
        private final ProtectIdentity protect = new ProtectIdentity(LEO, ProtectionLevel.MARKING, Set.of(SOCIAL), null);

        @Test
        void isRecordedAndLiftedBySocialtjanst() {
            child().given(REGISTERED)
                    .when(LINDA, protect)
                    .then(new IdentityProtected(LEO, ProtectionLevel.MARKING, Set.of(SOCIAL), null));
            child().given(REGISTERED, by(LINDA, new IdentityProtected(LEO, ProtectionLevel.MARKING, Set.of(), null)))
                    .when(LINDA, new LiftProtection(LEO, null))
                    .then(new ProtectionLifted(LEO, null));
        }

        @Test
        void isRecordedAndLiftedByNobodyElse() {
            child().given(REGISTERED).when(EVA, protect).isRefused("not-entitled");
            child().given(REGISTERED).when(INES, new LiftProtection(LEO, null)).isRefused("not-entitled");
        }

        @Test
        void isNotDecidedByAUnitWithoutAPartInThePlan() {
            child().given(REGISTERED).when(FRANK, protect).isRefused("not-entitled");
            child().given(REGISTERED, by(LINDA, new IdentityProtected(LEO, ProtectionLevel.MARKING, Set.of(), null)))
                    .when(FRANK, new LiftProtection(LEO, null))
                    .isRefused("not-entitled");
        }

        @Test
        void isNotChangedByAUnitItHidesThingsFromWhileAnotherMay() {
            Object hidden = by(FRANK, new IdentityProtected(LEO, ProtectionLevel.MARKING, Set.of(FRANK.party()), null));
            child().given(REGISTERED, hidden).when(LINDA, protect).saying(LINDA, SOCIAL.value());
            parts.inPlan(SCHOOL, SOCIAL, FRANK.party());
            child().given(REGISTERED, hidden).when(LINDA, protect).isRefused("not-entitled");
            child().given(REGISTERED, hidden)
                    .when(LINDA, new LiftProtection(LEO, null))
                    .isRefused("not-entitled");
            child().given(REGISTERED, hidden)
                    .when(FRANK, new LiftProtection(LEO, null))
                    .saying(FRANK, FRANK.party().value());
        }

        @Test
        void isNotLiftedWhenThereIsNone() {
            child().given(REGISTERED).when(LINDA, new LiftProtection(LEO, null)).isRefused("nothing-offered");
            child().given(
                            REGISTERED,
                            by(LINDA, new IdentityProtected(LEO, ProtectionLevel.MARKING, Set.of(), null)),
                            by(LINDA, new ProtectionLifted(LEO, null)))
                    .when(LINDA, new LiftProtection(LEO, null))
                    .isRefused("nothing-offered");
        }

        @Test
        void hasAKindAndClearsNobodyUnlessSaid() {
            child().given(REGISTERED)
                    .when(LINDA, new ProtectIdentity(LEO, null, Set.of(), null))
                    .isRefused("invalid", "fields", "level");
            child().given(REGISTERED)
                    .when(LINDA, new ProtectIdentity(LEO, ProtectionLevel.MARKING, null, null))
                    .then(new IdentityProtected(LEO, ProtectionLevel.MARKING, Set.of(), null));
        }
    }

    @Nested
    class WithoutAPlan {
        private final ProtectIdentity protect = new ProtectIdentity(LEO, ProtectionLevel.MARKING, Set.of(), null);
        private final KnownCase alone = new KnownCase();

        @Test
        void theUnitThatRegisteredTheChildDecides() {
            alone.registeredBy(SOCIAL);
            trial().when(LINDA, protect).saying(LINDA, SOCIAL.value());
            trial().when(FRANK, protect).isRefused("not-entitled");
        }

        @Test
        void ofAKindThatMay() {
            trial().when(EVA, protect).isRefused("not-entitled");
        }

        @Test
        void orTheOneThatHasTakenOverTheCaseAndThenNobodyElse() {
            alone.registeredBy(SOCIAL).heldBy(SOCIAL_ELSEWHERE);
            trial().when(FRANK, protect).saying(FRANK, SOCIAL_ELSEWHERE.value());
            trial().when(LINDA, protect).isRefused("not-entitled");
        }

        private Trial<ChildAggregate> trial() {
            return new Trial<>(
                            ChildAggregate.class,
                            registers,
                            new ChildAuthority(registers, alone),
                            vault,
                            CALENDAR,
                            Cases.names(registers))
                    .given(REGISTERED);
        }
    }

    @Nested
    class ComingOfAge {
        private static final LocalDate EIGHTEEN = LocalDate.of(2029, 9, 23);
        private final RegisterChild register = new RegisterChild(LEO, NUMBER, "Leo Vega", List.of(MOTHER), null);

        @Test
        void happensByItselfAndMakesTheSignInKnown() {
            child().givenThat(EVA, register)
                    .whenTheDayComes(EIGHTEEN)
                    .then(new ChildCameOfAge(LEO, new ActorFromClaims(vault).personOf(NUMBER)));
        }

        @Test
        void doesNotHappenADayTooEarly() {
            child().givenThat(EVA, register)
                    .whenTheDayComes(EIGHTEEN.minusDays(1))
                    .thenNothing();
        }

        @Test
        void endsAllCustody() {
            child().given(REGISTERED, by(LINDA, new ChildCameOfAge(LEO, THE_CHILD.person())))
                    .when(LINDA, new SetCustody(LEO, List.of(MOTHER), TODAY, null))
                    .isRefused("of-age");
        }
    }

    @Nested
    class DestroyingTexts {
        private final DestroyTexts destroy = new DestroyTexts(LEO, SCHOOL, "Gallring 2036.");

        @Test
        void isDoneByTheControllersStaffAndTheKeyIsGone() {
            SealedText text = vault.seal(LEO.value(), SCHOOL.value(), "x");
            child().given(REGISTERED)
                    .when(EVA, destroy)
                    .then(new TextsDestroyed(
                            LEO, SCHOOL, new SealedText(SCHOOL.value(), SCHOOL.value(), "Gallring 2036.")));
            assertThat(vault.open(text)).isEmpty();
        }

        @Test
        void isNotDoneByAUnitThatHasNeverWrittenAboutTheChild() {
            child().given(REGISTERED).when(EVA, destroy).isRefused("not-entitled");
            assertThat(vault.open(vault.seal(LEO.value(), SCHOOL.value(), "x"))).isPresent();
        }

        @Test
        void isDoneByTheOperatorOnOrder() {
            child().given(REGISTERED).when(OPERATOR, destroy).saying(OPERATOR, "null");
        }

        @Test
        void isDoneByNobodyElse() {
            child().given(REGISTERED).when(LINDA, destroy).isRefused("not-entitled");
            child().given(REGISTERED).when(INES, destroy).isRefused("not-entitled");
            assertThat(vault.open(vault.seal(LEO.value(), SCHOOL.value(), "x"))).isPresent();
        }

        @Test
        void needsAReasonBeforeAnythingIsDestroyed() {
            child().given(REGISTERED)
                    .when(EVA, new DestroyTexts(LEO, SCHOOL, ""))
                    .isRefused("invalid", "fields", "reason");
            assertThat(vault.open(vault.seal(LEO.value(), SCHOOL.value(), "x"))).isPresent();
        }

        @Test
        void againChangesNothing() {
            child().given(REGISTERED, by(EVA, new TextsDestroyed(LEO, SCHOOL, sealed(SCHOOL, "x"))))
                    .when(EVA, destroy)
                    .thenNothing();
        }
    }

    @Test
    void theSameCommandAgainIsAnsweredAsBefore() {
        child().given(by(EVA, "the-id", registered()), by(LINDA, new ProtectionLifted(LEO, null)))
                .when(
                        new Envelope(EVA, "the-id", null),
                        new RegisterChild(LEO, NUMBER, "Leo Vega", List.of(MOTHER), null))
                .thenNothing()
                .answering(LEO.value(), 0);
    }

    @Test
    void aCommandWithoutAnActorIsNotTaken() {
        child().given(REGISTERED).whenNobodyNamed(new LiftProtection(LEO, null)).isRefusedForWantOfAnActor();
    }
}
