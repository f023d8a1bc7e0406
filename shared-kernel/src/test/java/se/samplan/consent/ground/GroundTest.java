package se.samplan.consent.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.samplan.child.ChildId;
import se.samplan.child.Custody;
import se.samplan.child.Guardian;
import se.samplan.child.events.ChildCameOfAge;
import se.samplan.child.events.ChildRegistered;
import se.samplan.child.events.CustodySet;
import se.samplan.consent.Topic;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.consent.events.ConsentGiven;
import se.samplan.consent.events.ConsentPeriodBegan;
import se.samplan.consent.events.ConsentPeriodEnded;
import se.samplan.consent.events.ConsentRefused;
import se.samplan.consent.events.ConsentWithdrawn;
import se.samplan.consent.events.MaturityAssessed;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.message.Ids;
import se.samplan.platform.vault.SealedText;

@DisplayName("Ground: who may know what about a child")
class GroundTest {
    private static final ChildId CHILD = new ChildId(Ids.next());
    private static final PartyId FAMILY = new PartyId(CHILD.value());
    private static final PartyId SCHOOL = new PartyId(Ids.next());
    private static final PartyId SOCIAL = new PartyId(Ids.next());
    private static final PartyId BUP = new PartyId(Ids.next());
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BO = new PersonId("bo");
    private static final PersonId TIM = new PersonId("tim");
    private static final SealedText SEALED = new SealedText(CHILD.value(), FAMILY.value(), "x");
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);
    private static final Topic HEALTH = Topic.HEALTH;
    private static final AtomicLong MOMENTS = new AtomicLong();

    @Nested
    class OfOneGuardianWithSoleCustody {
        private final Ground family = registered(Custody.SOLE, Custody.NONE);

        @Test
        void withoutConsentThereIsNoGround() {
            assertThat(family.covers(SCHOOL, SOCIAL, HEALTH, TODAY)).isFalse();
            assertThat(family.coversAll(List.of(SCHOOL), TODAY)).isFalse();
        }

        @Test
        void oneConsentIsEnough() {
            Ground ground = after(family, given(ANNA, SCHOOL, SOCIAL));
            assertThat(ground.covers(SCHOOL, SOCIAL, HEALTH, TODAY)).isTrue();
            assertThat(ground.covers(SOCIAL, SCHOOL, HEALTH, TODAY)).isTrue();
            assertThat(ground.coversAll(List.of(SCHOOL, SOCIAL, FAMILY), TODAY)).isTrue();
        }

        @Test
        void bothTheGiverAndTheReaderMustStandInTheCircle() {
            Ground ground = after(family, given(ANNA, SCHOOL, SOCIAL));
            assertThat(ground.covers(SCHOOL, BUP, HEALTH, TODAY)).isFalse();
            assertThat(ground.covers(BUP, SCHOOL, HEALTH, TODAY)).isFalse();
            assertThat(ground.coversAll(List.of(SCHOOL, BUP), TODAY)).isFalse();
        }

        @Test
        void theConsentOfOneWithoutCustodyCountsForNothing() {
            assertThat(after(family, given(BO, SCHOOL, SOCIAL)).covers(SCHOOL, SOCIAL, HEALTH, TODAY))
                    .isFalse();
            assertThat(family.isMember(BO)).isFalse();
        }

        @Test
        void anExcludedTopicIsKeptOutAndOthersAreNot() {
            Ground ground = after(
                    family, new ConsentGiven(CHILD, ANNA, Set.of(SCHOOL, SOCIAL), Set.of(Topic.ECONOMY), TODAY, null));
            assertThat(ground.covers(SOCIAL, SCHOOL, Topic.ECONOMY, TODAY)).isFalse();
            assertThat(ground.covers(SOCIAL, SCHOOL, HEALTH, TODAY)).isTrue();
            assertThat(ground.covers(SOCIAL, SCHOOL, null, TODAY))
                    .as("the plan as such")
                    .isTrue();
        }

        @Test
        void aNewConsentReplacesTheEarlierOne() {
            Ground ground = after(family, given(ANNA, SCHOOL, SOCIAL, BUP), given(ANNA, SCHOOL, SOCIAL));
            assertThat(ground.covers(SCHOOL, SOCIAL, HEALTH, TODAY)).isTrue();
            assertThat(ground.covers(SCHOOL, BUP, HEALTH, TODAY)).isFalse();
        }

        @Test
        void aConsentThatBeginsLaterLetsTheEarlierHoldToItsLastDay() {
            Ground ground = after(
                    family,
                    new ConsentGiven(CHILD, ANNA, Set.of(SCHOOL, SOCIAL, BUP), Set.of(), TODAY, TODAY.plusDays(9)),
                    new ConsentGiven(
                            CHILD, ANNA, Set.of(SCHOOL, SOCIAL), Set.of(), TODAY.plusDays(5), TODAY.plusDays(20)));
            assertThat(days(ground, SCHOOL, BUP)).containsExactly(0, 1, 2, 3, 4);
            assertThat(days(ground, SCHOOL, SOCIAL)).hasSize(21);
            assertThat(ground.lastDay(TODAY)).contains(TODAY.plusDays(4));
            assertThat(after(ground, new ConsentWithdrawn(CHILD, ANNA, Set.of(SOCIAL)))
                            .consents()
                            .get(ANNA))
                    .as("whoever leaves leaves both")
                    .noneMatch(circle -> circle.among().contains(SOCIAL));
            assertThat(days(after(ground, new ConsentRefused(CHILD, ANNA)), SCHOOL, SOCIAL))
                    .isEmpty();
            assertThat(days(after(ground, given(ANNA, SCHOOL)), SCHOOL, SOCIAL))
                    .as("from today on another")
                    .isEmpty();
        }

        private List<Integer> days(Ground ground, PartyId from, PartyId to) {
            return IntStream.range(0, 40)
                    .filter(day -> ground.covers(from, to, HEALTH, TODAY.plusDays(day)))
                    .boxed()
                    .toList();
        }

        @Test
        void aRefusalReplacesTheConsent() {
            Ground ground = after(family, given(ANNA, SCHOOL, SOCIAL), new ConsentRefused(CHILD, ANNA));
            assertThat(ground.covers(SCHOOL, SOCIAL, HEALTH, TODAY)).isFalse();
        }

        @Test
        void withdrawalTakesTheNamedPartiesOutOfTheCircle() {
            Ground ground =
                    after(family, given(ANNA, SCHOOL, SOCIAL, BUP), new ConsentWithdrawn(CHILD, ANNA, Set.of(BUP)));
            assertThat(ground.covers(SCHOOL, BUP, HEALTH, TODAY)).isFalse();
            assertThat(ground.covers(SCHOOL, SOCIAL, HEALTH, TODAY)).isTrue();
        }

        @Test
        void withdrawalThatNamesNobodyTakesEveryoneOut() {
            Ground ground = after(family, given(ANNA, SCHOOL, SOCIAL), new ConsentWithdrawn(CHILD, ANNA, Set.of()));
            assertThat(ground.covers(SCHOOL, SOCIAL, HEALTH, TODAY)).isFalse();
            assertThat(ground.coversAll(List.of(SCHOOL), TODAY)).isFalse();
        }

        @Test
        void withdrawalWithoutConsentChangesNothing() {
            assertThat(after(family, new ConsentWithdrawn(CHILD, ANNA, Set.of(BUP))))
                    .isEqualTo(family);
        }
    }

    @Nested
    class OfTwoGuardiansWithJointCustody {
        private final Ground family = registered(Custody.JOINT, Custody.JOINT);

        @Test
        void whoeverWasAGuardianStaysOfTheFamilyAtWork() {
            Ground moved = family.with(
                    new CustodySet(CHILD, List.of(guardian(ANNA, Custody.SOLE)), TODAY, null), Instant.EPOCH);
            assertThat(moved.isMember(BO)).isFalse();
            assertThat(moved.kin()).contains(ANNA, BO);
        }

        @Test
        void oneConsentIsNotEnough() {
            assertThat(after(family, given(ANNA, SCHOOL, SOCIAL)).covers(SCHOOL, SOCIAL, HEALTH, TODAY))
                    .isFalse();
        }

        @Test
        void twoConsentsAre() {
            assertThat(both(SCHOOL, SOCIAL).covers(SCHOOL, SOCIAL, HEALTH, TODAY))
                    .isTrue();
        }

        @Test
        void onlyWhatStandsInBothCirclesIsCovered() {
            Ground ground = after(family, given(ANNA, SCHOOL, SOCIAL, BUP), given(BO, SCHOOL, SOCIAL));
            assertThat(ground.covers(SCHOOL, SOCIAL, HEALTH, TODAY)).isTrue();
            assertThat(ground.covers(SCHOOL, BUP, HEALTH, TODAY)).isFalse();
        }

        @Test
        void aTopicThatOneOfThemExcludesIsOut() {
            Ground ground = after(
                    family,
                    new ConsentGiven(CHILD, ANNA, Set.of(SCHOOL, SOCIAL), Set.of(Topic.ECONOMY), TODAY, null),
                    given(BO, SCHOOL, SOCIAL));
            assertThat(ground.covers(SCHOOL, SOCIAL, Topic.ECONOMY, TODAY)).isFalse();
        }

        @Test
        void theRefusalOfOneIsEnoughToStopIt() {
            Ground ground = both(SCHOOL, SOCIAL).with(new ConsentRefused(CHILD, BO), next());
            assertThat(ground.covers(SCHOOL, SOCIAL, HEALTH, TODAY)).isFalse();
        }

        @Test
        void theOneWhoLosesCustodyIsNoLongerAsked() {
            Ground ground = after(family, given(ANNA, SCHOOL, SOCIAL))
                    .with(
                            new CustodySet(
                                    CHILD,
                                    List.of(guardian(ANNA, Custody.SOLE), guardian(BO, Custody.NONE)),
                                    TODAY,
                                    null),
                            next());
            assertThat(ground.covers(SCHOOL, SOCIAL, HEALTH, TODAY)).isTrue();
        }

        @Test
        void theOneWhoGainsCustodyMustConsentToo() {
            PersonId cia = new PersonId("cia");
            Ground ground = both(SCHOOL, SOCIAL)
                    .with(
                            new CustodySet(
                                    CHILD,
                                    List.of(guardian(ANNA, Custody.JOINT), guardian(cia, Custody.JOINT)),
                                    TODAY,
                                    null),
                            next());
            assertThat(ground.covers(SCHOOL, SOCIAL, HEALTH, TODAY)).isFalse();
            assertThat(ground.with(given(cia, SCHOOL, SOCIAL), next()).covers(SCHOOL, SOCIAL, HEALTH, TODAY))
                    .isTrue();
            assertThat(ground.isMember(BO))
                    .as("the former guardian has left the family")
                    .isFalse();
        }

        @Test
        void aConsentGivenBeforeLosingCustodyDoesNotRiseAgainWithIt() {
            Ground lost = both(SCHOOL, SOCIAL).with(custody(Custody.SOLE, Custody.NONE), next());
            Ground back = lost.with(custody(Custody.JOINT, Custody.JOINT), next());
            assertThat(lost.covers(SCHOOL, SOCIAL, HEALTH, TODAY)).isTrue();
            assertThat(back.covers(SCHOOL, SOCIAL, HEALTH, TODAY)).isFalse();
            assertThat(back.consents()).as("hers was never lost").containsOnlyKeys(ANNA);
            assertThat(after(back, given(BO, SCHOOL, SOCIAL)).covers(SCHOOL, SOCIAL, HEALTH, TODAY))
                    .as("asked anew")
                    .isTrue();
        }

        @Test
        void soIsItWhicheverStreamIsReadFirst() {
            Ground family = registered(Custody.JOINT, Custody.JOINT);
            ConsentGiven early = given(BO, SCHOOL, SOCIAL);
            Instant consented = next();
            Ground back = after(family, given(ANNA, SCHOOL, SOCIAL))
                    .with(custody(Custody.SOLE, Custody.NONE), next())
                    .with(custody(Custody.JOINT, Custody.JOINT), next())
                    .with(early, consented);
            assertThat(back.covers(SCHOOL, SOCIAL, HEALTH, TODAY)).isFalse();
        }

        @Test
        void custodyThatOnlyChangesItsKindKeepsTheConsent() {
            Ground still = both(SCHOOL, SOCIAL)
                    .with(custody(Custody.SOLE, Custody.JOINT), next())
                    .with(custody(Custody.JOINT, Custody.JOINT), next());
            assertThat(still.covers(SCHOOL, SOCIAL, HEALTH, TODAY)).isTrue();
        }

        private CustodySet custody(Custody anna, Custody bo) {
            return new CustodySet(CHILD, List.of(guardian(ANNA, anna), guardian(BO, bo)), TODAY, null);
        }

        private Ground both(PartyId... among) {
            return after(family, given(ANNA, among), given(BO, among));
        }
    }

    @Nested
    class OfTheChildItself {
        private final Ground guardianConsents =
                after(registered(Custody.SOLE, Custody.NONE), given(ANNA, SCHOOL, SOCIAL));

        @Test
        void itsOwnConsentIsNeededWhenJudgedSo() {
            Ground ground = guardianConsents.with(new MaturityAssessed(CHILD, true, SEALED), next());
            assertThat(ground.covers(SCHOOL, SOCIAL, HEALTH, TODAY)).isFalse();
            assertThat(ground.with(given(TIM, SCHOOL, SOCIAL), next()).covers(SCHOOL, SOCIAL, HEALTH, TODAY))
                    .isTrue();
        }

        @Test
        void theLatestJudgementHolds() {
            Ground ground = after(
                    guardianConsents,
                    new MaturityAssessed(CHILD, true, SEALED),
                    new MaturityAssessed(CHILD, false, SEALED));
            assertThat(ground.covers(SCHOOL, SOCIAL, HEALTH, TODAY)).isTrue();
        }

        @Test
        void itMayConsentAtAnyAge() {
            assertThat(guardianConsents.isMember(TIM)).isTrue();
            assertThat(guardianConsents.isMember(TIM)).isTrue();
        }

        @Test
        void aChildWithoutSignInLeavesAnEmptyPlaceThatNobodyElseFills() {
            Ground ground = after(
                            registered(Custody.SOLE, Custody.NONE, null),
                            given(ANNA, SCHOOL, SOCIAL),
                            given(TIM, SCHOOL, SOCIAL))
                    .with(new MaturityAssessed(CHILD, true, SEALED), next());
            assertThat(ground.required()).contains(Optional.empty());
            assertThat(ground.covers(SCHOOL, SOCIAL, HEALTH, TODAY)).isFalse();
        }
    }

    @Nested
    class OfOneWhoHasComeOfAge {
        private final Ground before = after(registered(Custody.JOINT, Custody.JOINT), given(ANNA, SCHOOL, SOCIAL));
        private final Ground grown =
                after(before, given(BO, SCHOOL, SOCIAL)).with(new ChildCameOfAge(CHILD, TIM), next());

        @Test
        void theGuardiansConsentsCoverNothing() {
            assertThat(grown.covers(SCHOOL, SOCIAL, HEALTH, TODAY)).isFalse();
            assertThat(grown.required()).containsExactly(Optional.of(TIM));
        }

        @Test
        void theOwnConsentIsEnough() {
            assertThat(after(grown, given(TIM, SCHOOL, SOCIAL)).covers(SCHOOL, SOCIAL, HEALTH, TODAY))
                    .isTrue();
        }

        @Test
        void theGuardiansAreNoLongerTheFamily() {
            assertThat(grown.isMember(ANNA)).isFalse();
            assertThat(grown.isMember(ANNA)).isFalse();
            assertThat(grown.isGuardian(ANNA)).isTrue();
            assertThat(grown.isMember(TIM)).isTrue();
            assertThat(grown.isMember(TIM)).isTrue();
        }

        @Test
        void theSignInIsKnownByTheNumberIfItWasNotBefore() {
            Ground unknown = registered(Custody.SOLE, Custody.NONE, null).with(new ChildCameOfAge(CHILD, TIM), next());
            assertThat(unknown.isMember(TIM)).isTrue();
        }
    }

    @Nested
    class OverTime {
        private final LocalDate last = TODAY.plusDays(10);
        private final Ground ground = after(
                registered(Custody.SOLE, Custody.NONE),
                new ConsentGiven(CHILD, ANNA, Set.of(SCHOOL, SOCIAL), Set.of(), TODAY.plusDays(2), last));

        @Test
        void aConsentGivenInAdvanceCoversFromItsFirstDay() {
            assertThat(covered(TODAY.plusDays(1))).isFalse();
            assertThat(covered(TODAY.plusDays(2))).isTrue();
        }

        @Test
        void itCoversThroughItsLastDayAndNotTheDayAfter() {
            assertThat(covered(last)).isTrue();
            assertThat(covered(last.plusDays(1))).isFalse();
            assertThat(ground.coversAll(List.of(SCHOOL), last.plusDays(1))).isFalse();
        }

        @Test
        void theHubsNotesOfItsDaysChangeNothing() {
            assertThat(ground.with(new ConsentPeriodBegan(CHILD, ANNA, TODAY), next()))
                    .isEqualTo(ground);
            assertThat(ground.with(new ConsentPeriodEnded(CHILD, ANNA, last), next()))
                    .isEqualTo(ground);
        }

        @Test
        void theLastDayIsTheEarliestAmongThoseInForce() {
            Ground two = after(
                    registered(Custody.JOINT, Custody.JOINT),
                    new ConsentGiven(CHILD, ANNA, Set.of(SCHOOL, SOCIAL), Set.of(), TODAY, last),
                    new ConsentGiven(CHILD, BO, Set.of(SCHOOL, SOCIAL), Set.of(), TODAY, last.minusDays(3)));
            assertThat(two.lastDay(TODAY)).contains(last.minusDays(3));
            assertThat(after(two, given(BO, SCHOOL, SOCIAL)).lastDay(TODAY)).contains(last);
        }

        private boolean covered(LocalDate day) {
            return ground.covers(SCHOOL, SOCIAL, HEALTH, day);
        }
    }

    @Nested
    class OfTheFamilyAndOnesOwn {
        private final Ground none = registered(Custody.JOINT, Custody.JOINT);

        @Test
        void aPartyAlwaysSeesWhatItContributed() {
            assertThat(none.covers(SCHOOL, SCHOOL, HEALTH, TODAY)).isTrue();
        }

        @Test
        void theFamilyAlwaysSees() {
            assertThat(none.covers(SCHOOL, FAMILY, HEALTH, TODAY)).isTrue();
            assertThat(none.coversAll(List.of(FAMILY), TODAY)).isTrue();
        }

        @Test
        void whatTheFamilyContributesNeedsGroundOnlyForTheReader() {
            assertThat(none.covers(FAMILY, SCHOOL, HEALTH, TODAY)).isFalse();
            Ground ground = after(none, given(ANNA, SCHOOL, SOCIAL), given(BO, SCHOOL, SOCIAL));
            assertThat(ground.covers(FAMILY, SCHOOL, HEALTH, TODAY)).isTrue();
            assertThat(ground.covers(FAMILY, BUP, HEALTH, TODAY)).isFalse();
        }

        @Test
        void withoutAnyoneWhoCanConsentThereIsNoGround() {
            Ground nobody = registered(Custody.NONE, Custody.NONE);
            assertThat(nobody.required()).isEmpty();
            assertThat(nobody.covers(SCHOOL, SOCIAL, HEALTH, TODAY)).isFalse();
            assertThat(Ground.NONE.covers(SCHOOL, SOCIAL, HEALTH, TODAY)).isFalse();
            assertThat(Ground.NONE.coversAll(List.of(SCHOOL), TODAY)).isFalse();
        }

        @Test
        void aStrangerIsNoMember() {
            assertThat(none.isMember(new PersonId("eve"))).isFalse();
            assertThat(none.isMember(new PersonId("eve"))).isFalse();
        }
    }

    /** Each event is recorded a while after the one before. */
    private static Instant next() {
        return Instant.EPOCH.plusSeconds(MOMENTS.incrementAndGet());
    }

    private static Ground registered(Custody anna, Custody bo) {
        return registered(anna, bo, TIM);
    }

    private static Ground registered(Custody anna, Custody bo, @Nullable PersonId child) {
        return Ground.NONE.with(
                new ChildRegistered(
                        CHILD, FAMILY, SEALED, SEALED, List.of(guardian(ANNA, anna), guardian(BO, bo)), child),
                next());
    }

    private static Guardian guardian(PersonId person, Custody custody) {
        return new Guardian(person, SEALED, custody);
    }

    private static ConsentGiven given(PersonId giver, PartyId... among) {
        return new ConsentGiven(CHILD, giver, Set.of(among), Set.of(), TODAY, null);
    }

    private static Ground after(Ground ground, ConsentEvent... events) {
        return Stream.of(events).reduce(ground, (before, event) -> before.with(event, next()), (a, b) -> b);
    }
}
