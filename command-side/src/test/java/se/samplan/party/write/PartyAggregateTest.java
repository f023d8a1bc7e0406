package se.samplan.party.write;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samplan.cases.Cases.ELSEWHERE;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.INES;
import static se.samplan.cases.Cases.LINDA;
import static se.samplan.cases.Cases.OMAR;
import static se.samplan.cases.Cases.OPERATOR;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.by;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.samplan.cases.ReadableVault;
import se.samplan.cases.RegistersInMemory;
import se.samplan.cases.Trial;
import se.samplan.party.PartyKind;
import se.samplan.party.commands.IntroduceStaff;
import se.samplan.party.commands.RegisterParty;
import se.samplan.party.commands.StateResponsibility;
import se.samplan.party.events.PartyRegistered;
import se.samplan.party.events.ResponsibilityStated;
import se.samplan.party.events.StaffIntroduced;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.vault.SealedText;

@DisplayName("A party: what it is, what it answers for, who works there")
class PartyAggregateTest {
    private static final RegisterParty REGISTER =
            new RegisterParty(SCHOOL, PartyKind.SCHOOL, "Tallmoskolan", "91234567");
    private static final Object REGISTERED =
            by(OPERATOR, new PartyRegistered(SCHOOL, PartyKind.SCHOOL, "Tallmoskolan", "91234567"));

    private final RegistersInMemory registers = new RegistersInMemory();
    private final ReadableVault vault = new ReadableVault();
    private final Trial<PartyAggregate> party = new Trial<>(PartyAggregate.class, registers, vault);

    @Nested
    class Registering {
        @Test
        void isDoneByTheOperator() {
            party.when(OPERATOR, REGISTER)
                    .then(new PartyRegistered(SCHOOL, PartyKind.SCHOOL, "Tallmoskolan", "91234567"))
                    .answering(SCHOOL.value(), 0);
            assertThat(registers.kindOf(SCHOOL)).contains(PartyKind.SCHOOL);
        }

        @Test
        void isDoneByNobodyElse() {
            party.when(EVA, REGISTER).isRefused("not-entitled");
        }

        @Test
        void againChangesNothing() {
            party.given(REGISTERED).when(OPERATOR, REGISTER).thenNothing();
        }

        @Test
        void againAsSomethingElseIsRefused() {
            party.given(REGISTERED)
                    .when(OPERATOR, new RegisterParty(SCHOOL, PartyKind.SCHOOL, "Annat namn", "91234567"))
                    .isRefused("already-registered");
        }

        @Test
        void aCodeBelongsToOneParty() {
            registers.addParty(ELSEWHERE, PartyKind.SCHOOL, "91234567");
            party.when(OPERATOR, REGISTER).isRefused("already-registered");
        }

        @Test
        void needsANameACodeAndAKind() {
            party.when(OPERATOR, new RegisterParty(SCHOOL, PartyKind.SCHOOL, " ", "91234567"))
                    .isRefused("invalid", "fields", "name");
            other().when(OPERATOR, new RegisterParty(SCHOOL, PartyKind.SCHOOL, "x", null))
                    .isRefused("invalid", "fields", "code");
            other().when(OPERATOR, new RegisterParty(SCHOOL, null, "x", "91234567"))
                    .isRefused("invalid", "fields", "kind");
        }

        @Test
        void aFamilyIsNotRegistered() {
            party.when(OPERATOR, new RegisterParty(SCHOOL, PartyKind.FAMILY, "x", "91234567"))
                    .isRefused("invalid", "fields", "kind");
        }
    }

    @Nested
    class Responsibility {
        private final StateResponsibility state = new StateResponsibility(SCHOOL, "Undervisning.");

        @Test
        void isStatedByItsStaff() {
            party.given(REGISTERED)
                    .when(EVA, state)
                    .then(new ResponsibilityStated(SCHOOL, "Undervisning."))
                    .saying(EVA, SCHOOL.value());
        }

        @Test
        void saidAgainChangesNothing() {
            party.given(REGISTERED, by(EVA, new ResponsibilityStated(SCHOOL, "Undervisning.")))
                    .when(EVA, state)
                    .thenNothing();
        }

        @Test
        void isStatedByNobodyElse() {
            party.given(REGISTERED).when(LINDA, state).isRefused("not-entitled");
            other().given(REGISTERED).when(OPERATOR, state).isRefused("not-entitled");
            other().given(REGISTERED).when(INES, state).isRefused("not-entitled");
        }

        @Test
        void needsWords() {
            party.given(REGISTERED)
                    .when(EVA, new StateResponsibility(SCHOOL, ""))
                    .isRefused("invalid", "fields", "text");
        }

        @Test
        void ofAPartyThatDoesNotExist() {
            party.when(EVA, state).isRefused("no-access");
        }
    }

    @Nested
    class Staff {
        private final IntroduceStaff introduce = new IntroduceStaff(SCHOOL, EVA.person(), "Eva Norén", "Kurator");
        private final Object introduced =
                by(EVA, new StaffIntroduced(SCHOOL, EVA.person(), sealed("Eva Norén"), "Kurator"));

        @Test
        void areKnownWithASealedNameWhenTheySignIn() {
            party.given(REGISTERED)
                    .when(EVA, introduce)
                    .then(new StaffIntroduced(SCHOOL, EVA.person(), sealed("Eva Norén"), "Kurator"));
            assertThat(registers.isStaff(SCHOOL, EVA.person())).isTrue();
        }

        @Test
        void asBeforeSayNothingNew() {
            party.given(REGISTERED, introduced).when(EVA, introduce).thenNothing();
        }

        @Test
        void withANewNameOrTitleAreIntroducedAgain() {
            party.given(REGISTERED, introduced)
                    .when(EVA, new IntroduceStaff(SCHOOL, EVA.person(), "Eva Ek", "Kurator"))
                    .then(new StaffIntroduced(SCHOOL, EVA.person(), sealed("Eva Ek"), "Kurator"));
            other().given(REGISTERED, introduced)
                    .when(EVA, new IntroduceStaff(SCHOOL, EVA.person(), "Eva Norén", null))
                    .then(new StaffIntroduced(SCHOOL, EVA.person(), sealed("Eva Norén"), null));
        }

        @Test
        void introduceNobodyButThemselves() {
            party.given(REGISTERED).when(OMAR, introduce).isRefused("not-entitled");
            other().given(REGISTERED).when(LINDA, introduce).isRefused("not-entitled");
        }

        @Test
        void haveAName() {
            party.given(REGISTERED)
                    .when(EVA, new IntroduceStaff(SCHOOL, EVA.person(), "", null))
                    .isRefused("invalid", "fields", "name");
        }

        private static SealedText sealed(String name) {
            return new SealedText(EVA.person().value(), SCHOOL.value(), name);
        }
    }

    @Test
    void theSameCommandAgainIsAnsweredAsBefore() {
        party.given(by(OPERATOR, "the-id", new PartyRegistered(SCHOOL, PartyKind.SCHOOL, "x", "91234567")))
                .given(by(EVA, new ResponsibilityStated(SCHOOL, "x")))
                .when(new Envelope(OPERATOR, "the-id", null), REGISTER)
                .thenNothing()
                .answering(SCHOOL.value(), 0);
    }

    @Test
    void aCommandWithoutAnActorIsNotTaken() {
        party.whenNobodyNamed(REGISTER).isRefusedForWantOfAnActor();
    }

    private static Trial<PartyAggregate> other() {
        return new Trial<>(PartyAggregate.class, new RegistersInMemory(), new ReadableVault());
    }
}
