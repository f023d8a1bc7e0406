package se.samplan.consent.write;

import static se.samplan.cases.Cases.AUDITOR;
import static se.samplan.cases.Cases.BUP;
import static se.samplan.cases.Cases.CALENDAR;
import static se.samplan.cases.Cases.CILLA;
import static se.samplan.cases.Cases.CLUB;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.FAMILY;
import static se.samplan.cases.Cases.FRANK;
import static se.samplan.cases.Cases.INES;
import static se.samplan.cases.Cases.LEO;
import static se.samplan.cases.Cases.LINDA;
import static se.samplan.cases.Cases.OPERATOR;
import static se.samplan.cases.Cases.PER;
import static se.samplan.cases.Cases.RUI;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.SOCIAL;
import static se.samplan.cases.Cases.STRANGER;
import static se.samplan.cases.Cases.THE_CHILD;
import static se.samplan.cases.Cases.TODAY;
import static se.samplan.cases.Cases.by;
import static se.samplan.cases.Cases.consent;
import static se.samplan.cases.Cases.sealed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.samplan.cases.Cases;
import se.samplan.cases.KnownCase;
import se.samplan.cases.KnownFamily;
import se.samplan.cases.ReadableVault;
import se.samplan.cases.Trial;
import se.samplan.child.ChildId;
import se.samplan.child.events.ChildCameOfAge;
import se.samplan.consent.Topic;
import se.samplan.consent.commands.AssessMaturity;
import se.samplan.consent.commands.ConsentCommand;
import se.samplan.consent.commands.GiveConsent;
import se.samplan.consent.commands.RefuseConsent;
import se.samplan.consent.commands.WithdrawConsent;
import se.samplan.consent.events.ConsentGiven;
import se.samplan.consent.events.ConsentPeriodBegan;
import se.samplan.consent.events.ConsentPeriodEnded;
import se.samplan.consent.events.ConsentRefused;
import se.samplan.consent.events.ConsentWithdrawn;
import se.samplan.consent.events.MaturityAssessed;
import se.samplan.party.PartyId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.actor.Role;
import se.samplan.platform.decide.ChildAuthority;
import se.samplan.platform.message.Ids;

@DisplayName("Consent: given, refused, withdrawn, and the days it begins and ends")
class ConsentAggregateTest {
    private static final String STREAM = ConsentCommand.streamOf(LEO);
    private static final GiveConsent GIVE = new GiveConsent(LEO, Set.of(SCHOOL, SOCIAL), null, null, null);
    private static final Object GIVEN = by(INES, consent(SCHOOL, SOCIAL));

    private final KnownFamily family = Cases.family();
    private final KnownCase parts = new KnownCase();

    private Trial<ConsentAggregate> consents() {
        return new Trial<>(
                ConsentAggregate.class,
                family,
                Cases.registers(),
                new ChildAuthority(Cases.registers(), parts),
                CALENDAR,
                new ReadableVault(),
                Cases.names(Cases.registers()));
    }

    @Nested
    class Giving {
        @Test
        void isForAGuardianWithCustody() {
            consents()
                    .when(INES, GIVE)
                    .then(new ConsentGiven(LEO, INES.person(), Set.of(SCHOOL, SOCIAL), Set.of(), TODAY, null))
                    .saying(INES, FAMILY.value())
                    .answering(STREAM, 0);
        }

        @Test
        void isForTheChild() {
            consents()
                    .when(THE_CHILD, GIVE)
                    .then(new ConsentGiven(LEO, THE_CHILD.person(), Set.of(SCHOOL, SOCIAL), Set.of(), TODAY, null));
        }

        @Test
        void isNotForAGuardianWithoutCustodyNorStaff() {
            consents().when(RUI, GIVE).isRefused("no-access");
            consents().when(EVA, GIVE).isRefused("not-entitled");
            consents().when(AUDITOR, GIVE).isRefused("not-entitled");
        }

        @Test
        void isNotForAStrangerWhoLearnsNothing() {
            consents().when(STRANGER, GIVE).isRefused("no-access");
            consents()
                    .when(INES, new GiveConsent(new ChildId(Ids.next()), Set.of(SCHOOL), null, null, null))
                    .isRefused("no-access");
        }

        @Test
        void isTheChildsAloneAfterItsEighteenthBirthday() {
            family.hears(new ChildCameOfAge(LEO, THE_CHILD.person()));
            consents().when(INES, GIVE).isRefused("not-entitled");
            consents().when(THE_CHILD, GIVE).saying(THE_CHILD, FAMILY.value());
        }

        @Test
        void mayKeepTopicsOutAndEnd() {
            consents()
                    .when(INES, new GiveConsent(LEO, Set.of(SCHOOL), Set.of(Topic.ECONOMY), null, TODAY.plusDays(9)))
                    .then(new ConsentGiven(
                            LEO, INES.person(), Set.of(SCHOOL), Set.of(Topic.ECONOMY), TODAY, TODAY.plusDays(9)));
        }

        @Test
        void needsKnownParties() {
            refused(new GiveConsent(LEO, null, null, null, null), "among");
            refused(new GiveConsent(LEO, Set.of(), null, null, null), "among");
            refused(new GiveConsent(LEO, Set.of(SCHOOL, new PartyId(Ids.next())), null, null, null), "among");
        }

        @Test
        void isNeverForThePastNorEndsBeforeItBegins() {
            early(TODAY.minusDays(1), null);
            early(null, TODAY.minusDays(1));
            early(TODAY.plusDays(5), TODAY.plusDays(4));
        }

        @Test
        void mayHoldForTodayAlone() {
            consents()
                    .when(INES, new GiveConsent(LEO, Set.of(SCHOOL), null, TODAY, TODAY))
                    .then(new ConsentGiven(LEO, INES.person(), Set.of(SCHOOL), Set.of(), TODAY, TODAY));
        }

        private void early(LocalDate from, LocalDate until) {
            consents()
                    .when(INES, new GiveConsent(LEO, Set.of(SCHOOL), null, from, until))
                    .isRefused("date-not-possible");
        }

        private void refused(GiveConsent wrong, String field) {
            consents().when(INES, wrong).isRefused("invalid", "fields", field);
        }
    }

    @Nested
    class AtWork {
        private final Actor inesAtSchool = new Actor(INES.person(), SCHOOL, Role.STAFF, Set.of());

        @Test
        void nobodyHasToDoWithAnOwnChild() {
            for (ConsentCommand each : List.of(
                    GIVE,
                    new RefuseConsent(LEO, null),
                    new WithdrawConsent(LEO, null),
                    new AssessMaturity(LEO, true, "x"))) {
                consents().given(GIVEN).when(inesAtSchool, each).isRefused("not-entitled", "because", "own-child");
            }
        }
    }

    @Nested
    class Refusing {
        @Test
        void isForThoseWhoMayConsent() {
            consents()
                    .when(INES, new RefuseConsent(LEO, null))
                    .then(new ConsentRefused(LEO, INES.person()))
                    .saying(INES, FAMILY.value());
            consents().when(RUI, new RefuseConsent(LEO, null)).isRefused("no-access");
            consents().when(STRANGER, new RefuseConsent(LEO, null)).isRefused("no-access");
        }
    }

    @Nested
    class Withdrawing {
        @Test
        void takesTheNamedPartiesOut() {
            consents()
                    .given(GIVEN)
                    .when(INES, new WithdrawConsent(LEO, Set.of(SOCIAL)))
                    .then(new ConsentWithdrawn(LEO, INES.person(), Set.of(SOCIAL)))
                    .saying(INES, FAMILY.value());
        }

        @Test
        void takesEveryoneOutWhenNobodyIsNamed() {
            consents()
                    .given(GIVEN)
                    .when(INES, new WithdrawConsent(LEO, null))
                    .then(new ConsentWithdrawn(LEO, INES.person(), Set.of()));
        }

        @Test
        void needsAConsentOfOnesOwn() {
            consents().when(INES, new WithdrawConsent(LEO, null)).isRefused("nothing-offered");
            consents()
                    .given(GIVEN)
                    .when(THE_CHILD, new WithdrawConsent(LEO, null))
                    .isRefused("nothing-offered");
            consents()
                    .given(GIVEN, by(INES, new ConsentWithdrawn(LEO, INES.person(), Set.of())))
                    .when(INES, new WithdrawConsent(LEO, null))
                    .isRefused("nothing-offered");
            consents()
                    .given(GIVEN, by(INES, new ConsentRefused(LEO, INES.person())))
                    .when(INES, new WithdrawConsent(LEO, null))
                    .isRefused("nothing-offered");
        }

        @Test
        void namesPartiesOfTheCircleThatAreStillInIt() {
            consents()
                    .given(GIVEN)
                    .when(INES, new WithdrawConsent(LEO, Set.of(BUP)))
                    .isRefused("invalid", "fields", "from");
            consents()
                    .given(GIVEN, by(INES, new ConsentWithdrawn(LEO, INES.person(), Set.of(SOCIAL))))
                    .when(INES, new WithdrawConsent(LEO, Set.of(SOCIAL)))
                    .isRefused("already-decided");
        }

        @Test
        void isPossibleAgainAfterConsentingAnew() {
            consents()
                    .given(GIVEN, by(INES, new ConsentWithdrawn(LEO, INES.person(), Set.of(SOCIAL))), GIVEN)
                    .when(INES, new WithdrawConsent(LEO, Set.of(SOCIAL)))
                    .then(new ConsentWithdrawn(LEO, INES.person(), Set.of(SOCIAL)));
        }

        @Test
        void isForThoseWhoMayConsent() {
            consents()
                    .given(GIVEN)
                    .when(STRANGER, new WithdrawConsent(LEO, null))
                    .isRefused("no-access");
            consents().given(GIVEN).when(EVA, new WithdrawConsent(LEO, null)).isRefused("not-entitled");
        }
    }

    @Nested
    class JudgingMaturity {
        private final AssessMaturity assess = new AssessMaturity(LEO, true, "Förstår och vill.");

        @Test
        void isDoneByPartiesOfThePlanOfKindsThatMay() {
            parts.inPlan(SCHOOL, SOCIAL, CLUB);
            consents().when(LINDA, assess).saying(LINDA, SOCIAL.value());
            consents().when(CILLA, assess).isRefused("not-entitled");
        }

        @Test
        void isNotDoneByAUnitWithoutAPart() {
            parts.inPlan(SCHOOL, SOCIAL);
            consents().when(PER, assess).isRefused("not-entitled");
            consents().when(FRANK, assess).isRefused("not-entitled");
        }

        @Test
        void isNotDoneOfOneWhoHasComeOfAge() {
            family.hears(new ChildCameOfAge(LEO, THE_CHILD.person()));
            consents().when(EVA, assess).isRefused("of-age");
        }

        @Test
        void isForStaff() {
            consents()
                    .when(EVA, assess)
                    .then(new MaturityAssessed(LEO, true, sealed(SCHOOL, "Förstår och vill.")))
                    .saying(EVA, SCHOOL.value());
            consents().when(INES, assess).isRefused("not-entitled");
            consents().when(OPERATOR, assess).isRefused("not-entitled");
        }

        @Test
        void needsAReasonAndAChild() {
            consents().when(EVA, new AssessMaturity(LEO, true, "")).isRefused("invalid", "fields", "reason");
            consents()
                    .when(EVA, new AssessMaturity(new ChildId(Ids.next()), true, "x"))
                    .isRefused("not-entitled");
        }
    }

    @Nested
    class AsDaysPass {
        private static final LocalDate LAST = TODAY.plusDays(9);

        @Test
        void theEndIsAnEventOnTheDayAfterTheLast() {
            consents()
                    .givenThat(INES, until(LAST))
                    .whenTheDayComes(LAST.plusDays(1))
                    .then(new ConsentPeriodEnded(LEO, INES.person(), LAST))
                    .saying(Actor.HUB, "null");
        }

        @Test
        void notOnTheLastDay() {
            consents().givenThat(INES, until(LAST)).whenTheDayComes(LAST).then();
        }

        @Test
        void notWhenItWasWithdrawnRefusedOrReplaced() {
            consents()
                    .givenThat(INES, until(LAST))
                    .givenThat(INES, new WithdrawConsent(LEO, null))
                    .whenTheDayComes(LAST.plusDays(1))
                    .then();
            consents()
                    .givenThat(INES, until(LAST))
                    .givenThat(INES, new RefuseConsent(LEO, null))
                    .whenTheDayComes(LAST.plusDays(1))
                    .then();
            consents()
                    .givenThat(INES, until(LAST))
                    .givenThat(INES, GIVE)
                    .whenTheDayComes(LAST.plusDays(1))
                    .then();
        }

        @Test
        void whatIsRenewedInTimeBeginsAndDoesNotEnd() {
            GiveConsent next = new GiveConsent(LEO, Set.of(SCHOOL), null, LAST.plusDays(1), null);
            consents()
                    .givenThat(INES, until(LAST))
                    .givenThat(INES, next)
                    .whenTheDayComes(LAST.plusDays(1))
                    .then(new ConsentPeriodBegan(LEO, INES.person(), LAST.plusDays(1)));
        }

        @Test
        void aDayBetweenTheOldAndTheNewIsAnEnd() {
            GiveConsent next = new GiveConsent(LEO, Set.of(SCHOOL), null, LAST.plusDays(3), null);
            consents()
                    .givenThat(INES, until(LAST))
                    .givenThat(INES, next)
                    .whenTheDayComes(LAST.plusDays(1))
                    .then(new ConsentPeriodEnded(LEO, INES.person(), LAST));
        }

        @Test
        void onceAlsoWhenItWasGivenTwiceAlike() {
            consents()
                    .givenThat(INES, until(LAST))
                    .givenThat(INES, until(LAST))
                    .whenTheDayComes(LAST.plusDays(1))
                    .then(new ConsentPeriodEnded(LEO, INES.person(), LAST));
        }

        @Test
        void theBeginningOfOneGivenInAdvanceIsAnEventOnItsFirstDay() {
            consents()
                    .givenThat(INES, new GiveConsent(LEO, Set.of(SCHOOL), null, TODAY.plusDays(3), null))
                    .whenTheDayComes(TODAY.plusDays(3))
                    .then(new ConsentPeriodBegan(LEO, INES.person(), TODAY.plusDays(3)))
                    .saying(Actor.HUB, "null");
        }

        @Test
        void onceAlsoWhenThatWasGivenTwiceAlike() {
            GiveConsent inAdvance = new GiveConsent(LEO, Set.of(SCHOOL), null, TODAY.plusDays(3), null);
            consents()
                    .givenThat(INES, inAdvance)
                    .givenThat(INES, inAdvance)
                    .whenTheDayComes(TODAY.plusDays(3))
                    .then(new ConsentPeriodBegan(LEO, INES.person(), TODAY.plusDays(3)));
        }

        private static GiveConsent until(LocalDate last) {
            return new GiveConsent(LEO, Set.of(SCHOOL), null, null, last);
        }
    }

    @Test
    void theSameCommandAgainIsAnsweredAsBefore() {
        consents()
                .given(by(INES, "the-id", consent(SCHOOL)), by(INES, new ConsentRefused(LEO, INES.person())))
                .when(new Envelope(INES, "the-id", null), GIVE)
                .thenNothing()
                .answering(STREAM, 0);
    }

    @Test
    void aCommandWithoutAnActorIsNotTaken() {
        consents().whenNobodyNamed(GIVE).isRefusedForWantOfAnActor();
    }
}
