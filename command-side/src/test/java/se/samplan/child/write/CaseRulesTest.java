package se.samplan.child.write;

import static se.samplan.cases.Cases.CALENDAR;
import static se.samplan.cases.Cases.CILLA;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.FAMILY;
import static se.samplan.cases.Cases.FRANK;
import static se.samplan.cases.Cases.INES;
import static se.samplan.cases.Cases.LEO;
import static se.samplan.cases.Cases.LINDA;
import static se.samplan.cases.Cases.PER;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.SOCIAL;
import static se.samplan.cases.Cases.SOCIAL_ELSEWHERE;
import static se.samplan.cases.Cases.STRANGER;
import static se.samplan.cases.Cases.TODAY;
import static se.samplan.cases.Cases.by;
import static se.samplan.cases.Cases.registered;
import static se.samplan.cases.Cases.sealed;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.samplan.cases.Cases;
import se.samplan.cases.KnownCase;
import se.samplan.cases.ReadableVault;
import se.samplan.cases.RegistersInMemory;
import se.samplan.cases.Trial;
import se.samplan.child.commands.AcceptCase;
import se.samplan.child.commands.ClaimCase;
import se.samplan.child.commands.DeclineCase;
import se.samplan.child.commands.OfferCase;
import se.samplan.child.commands.OpposeClaim;
import se.samplan.child.commands.WithdrawCaseOffer;
import se.samplan.child.commands.WithdrawClaim;
import se.samplan.child.events.CaseAccepted;
import se.samplan.child.events.CaseClaimed;
import se.samplan.child.events.CaseDeclined;
import se.samplan.child.events.CaseOfferWithdrawn;
import se.samplan.child.events.CaseOffered;
import se.samplan.child.events.CaseTakenOver;
import se.samplan.child.events.ClaimOpposed;
import se.samplan.child.events.ClaimWithdrawn;
import se.samplan.platform.decide.ChildAuthority;

@DisplayName(
        "A child's case moves between units when they agree, or when nobody opposes a claim that everyone could see")
class CaseRulesTest {
    private static final Object REGISTERED = by(EVA, registered());
    private static final LocalDate LAST = TODAY.plusDays(14);
    private static final ClaimCase CLAIM = new ClaimCase(LEO, "SN 2026-114", null);
    private static final Object CLAIMED =
            by(FRANK, new CaseClaimed(LEO, SOCIAL_ELSEWHERE, sealed(SOCIAL_ELSEWHERE, "SN 2026-114"), null, LAST));
    private static final Object OPPOSED =
            by(EVA, new ClaimOpposed(LEO, SOCIAL_ELSEWHERE, sealed(SCHOOL, "Familjen bor kvar.")));
    private static final OpposeClaim OPPOSE = new OpposeClaim(LEO, SOCIAL_ELSEWHERE, "Familjen bor kvar.");
    private static final AcceptCase ACCEPT = new AcceptCase(LEO, SOCIAL_ELSEWHERE);

    private static final DeclineCase DECLINE = new DeclineCase(LEO, "Familjen har inte kommit hit.");
    private static final CaseDeclined DECLINED =
            new CaseDeclined(LEO, SOCIAL_ELSEWHERE, sealed(SOCIAL_ELSEWHERE, "Familjen har inte kommit hit."));
    private static final WithdrawCaseOffer TAKE_BACK = new WithdrawCaseOffer(LEO);
    private static final WithdrawClaim UNCLAIM = new WithdrawClaim(LEO);

    private final KnownCase parts = new KnownCase().inPlan(SCHOOL, SOCIAL);

    private Trial<ChildAggregate> child() {
        return child(parts);
    }

    private static Trial<ChildAggregate> child(KnownCase parts) {
        RegistersInMemory registers = Cases.registers();
        return new Trial<>(
                        ChildAggregate.class,
                        registers,
                        new ChildAuthority(registers, parts),
                        new NoticeTime(14),
                        new ReadableVault(),
                        CALENDAR,
                        Cases.names(registers))
                .given(REGISTERED);
    }

    @Nested
    class Offered {
        private final OfferCase offer = new OfferCase(LEO, SOCIAL_ELSEWHERE, "Familjen har flyttat.");
        private final Object offered =
                by(LINDA, new CaseOffered(LEO, SOCIAL, SOCIAL_ELSEWHERE, sealed(SOCIAL, "Familjen har flyttat.")));

        @Test
        void byAUnitThatHoldsIt() {
            child().when(LINDA, offer)
                    .then(new CaseOffered(LEO, SOCIAL, SOCIAL_ELSEWHERE, sealed(SOCIAL, "Familjen har flyttat.")));
        }

        @Test
        void byNobodyElse() {
            child().when(EVA, offer).isRefused("not-entitled");
            child().when(FRANK, offer).isRefused("not-entitled");
            child().when(INES, offer).isRefused("not-entitled");
        }

        @Test
        void withoutAPlanByTheUnitThatRegisteredTheChildOfWhateverKind() {
            child(new KnownCase())
                    .when(EVA, offer)
                    .then(new CaseOffered(LEO, SCHOOL, SOCIAL_ELSEWHERE, sealed(SCHOOL, "Familjen har flyttat.")));
        }

        @Test
        void onlyToAnotherUnitOfSocialtjanst() {
            child().when(LINDA, new OfferCase(LEO, SOCIAL, "Familjen har flyttat."))
                    .isRefused("invalid", "fields", "to");
            child().when(LINDA, new OfferCase(LEO, SCHOOL, "Familjen har flyttat."))
                    .isRefused("invalid", "fields", "to");
        }

        @Test
        void movesWhenTheOtherAccepts() {
            child().given(offered).when(FRANK, ACCEPT).then(new CaseAccepted(LEO, SOCIAL_ELSEWHERE));
        }

        @Test
        void withAReason() {
            child().when(LINDA, new OfferCase(LEO, SOCIAL_ELSEWHERE, " ")).isRefused("invalid", "fields", "reason");
        }

        @Test
        void isDeclinedByTheOneItWasOfferedTo() {
            child().given(offered).when(FRANK, DECLINE).then(DECLINED);
            child().given(offered).when(FRANK, new DeclineCase(LEO, "")).isRefused("invalid", "fields", "reason");
        }

        @Test
        void isDeclinedByNobodyElse() {
            child().given(offered).when(LINDA, DECLINE).isRefused("not-entitled");
            child().given(offered).when(INES, DECLINE).isRefused("not-entitled");
            child().when(FRANK, DECLINE).isRefused("not-entitled");
        }

        @Test
        void isTakenBackByTheOneThatOffered() {
            child().given(offered).when(LINDA, TAKE_BACK).then(new CaseOfferWithdrawn(LEO, SOCIAL_ELSEWHERE));
        }

        @Test
        void isTakenBackByNobodyElse() {
            child().given(offered).when(EVA, TAKE_BACK).isRefused("not-entitled");
            child().given(offered).when(FRANK, TAKE_BACK).isRefused("not-entitled");
            child().given(offered).when(INES, TAKE_BACK).isRefused("not-entitled");
            child().when(LINDA, TAKE_BACK).isRefused("nothing-offered");
            child().when(FRANK, TAKE_BACK).isRefused("not-entitled");
        }

        @Test
        void isNotAcceptedOnceItIsDeclinedOrTakenBack() {
            child().given(offered, by(FRANK, DECLINED)).when(FRANK, ACCEPT).isRefused("nothing-offered");
            child().given(offered, by(LINDA, new CaseOfferWithdrawn(LEO, SOCIAL_ELSEWHERE)))
                    .when(FRANK, ACCEPT)
                    .isRefused("nothing-offered");
        }

        @Test
        void isNotTheGiversOrAnybodyElsesToAccept() {
            child().given(offered).when(LINDA, ACCEPT).isRefused("nothing-offered");
            child().given(offered).when(PER, ACCEPT).isRefused("nothing-offered");
            child().when(FRANK, ACCEPT).isRefused("nothing-offered");
        }

        @Test
        void isNoLongerOfferedByOneThatHoldsNothingAnyMore() {
            child(new KnownCase().inPlan(SCHOOL))
                    .given(offered)
                    .when(FRANK, ACCEPT)
                    .isRefused("nothing-offered");
        }
    }

    @Nested
    class Claimed {
        @Test
        void isShownAndGivesNothingYet() {
            child().when(FRANK, CLAIM)
                    .then(new CaseClaimed(LEO, SOCIAL_ELSEWHERE, sealed(SOCIAL_ELSEWHERE, "SN 2026-114"), null, LAST))
                    .saying(FRANK, SOCIAL_ELSEWHERE.value());
        }

        @Test
        void onlyBySocialtjanstAndWithADecision() {
            child().when(CILLA, CLAIM).isRefused("not-entitled");
            child().when(INES, CLAIM).isRefused("not-entitled");
            child().when(FRANK, new ClaimCase(LEO, " ", null)).isRefused("invalid", "fields", "reference");
        }

        @Test
        void notByOneThatDecidesAlready() {
            child().when(LINDA, CLAIM).isRefused("already-decided");
        }

        @Test
        void notWhenNobodyWouldSeeIt() {
            child(new KnownCase()).when(FRANK, CLAIM).isRefused("nobody-to-tell");
        }

        @Test
        void notTwiceNorAgainAfterItWasOpposed() {
            child().given(CLAIMED).when(FRANK, CLAIM).isRefused("already-decided");
            child().given(CLAIMED, OPPOSED).when(FRANK, CLAIM).isRefused("already-decided");
        }

        @Test
        void withTheDayOfTheDecisionWhichHasCome() {
            child().when(FRANK, new ClaimCase(LEO, "SN 2026-114", TODAY))
                    .then(new CaseClaimed(LEO, SOCIAL_ELSEWHERE, sealed(SOCIAL_ELSEWHERE, "SN 2026-114"), TODAY, LAST));
            child().when(FRANK, new ClaimCase(LEO, "SN 2026-114", TODAY.plusDays(1)))
                    .isRefused("date-not-possible");
        }

        @Test
        void isTakenBackByItselfAlone() {
            child().given(CLAIMED).when(FRANK, UNCLAIM).then(new ClaimWithdrawn(LEO, SOCIAL_ELSEWHERE));
            child().given(CLAIMED).when(LINDA, UNCLAIM).isRefused("not-entitled");
            child().given(CLAIMED).when(INES, UNCLAIM).isRefused("not-entitled");
            child().given(CLAIMED, OPPOSED).when(FRANK, UNCLAIM).isRefused("not-entitled");
        }

        @Test
        void comesToNothingWhenItIsTakenBackAndMayBeMadeAnew() {
            child().givenThat(FRANK, CLAIM)
                    .givenThat(FRANK, UNCLAIM)
                    .whenTheDayComes(LAST.plusDays(1))
                    .thenNothing();
            child().given(CLAIMED, by(FRANK, new ClaimWithdrawn(LEO, SOCIAL_ELSEWHERE)))
                    .when(FRANK, CLAIM)
                    .then(new CaseClaimed(LEO, SOCIAL_ELSEWHERE, sealed(SOCIAL_ELSEWHERE, "SN 2026-114"), null, LAST));
        }

        @Test
        void isTakenOverWhenTheTimeHasPassedInSilence() {
            child().givenThat(FRANK, CLAIM)
                    .whenTheDayComes(LAST.plusDays(1))
                    .then(new CaseTakenOver(LEO, SOCIAL_ELSEWHERE));
        }

        @Test
        void isNotTakenOverOnTheLastDay() {
            child().givenThat(FRANK, CLAIM).whenTheDayComes(LAST).thenNothing();
        }

        @Test
        void isNotTakenOverWhenSomebodyOpposed() {
            child().givenThat(FRANK, CLAIM)
                    .givenThat(EVA, OPPOSE)
                    .whenTheDayComes(LAST.plusDays(1))
                    .thenNothing();
        }

        @Test
        void silenceOfNobodyCountsForNothing() {
            KnownCase ending = new KnownCase().inPlan(SCHOOL);
            Trial<ChildAggregate> trial = child(ending).givenThat(FRANK, CLAIM);
            ending.planEndsAfter(2);
            trial.whenTheDayComes(LAST.plusDays(1)).thenNothing();
        }

        @Test
        void isAcceptedByAUnitThatHoldsTheCase() {
            child().given(CLAIMED).when(LINDA, ACCEPT).then(new CaseAccepted(LEO, SOCIAL_ELSEWHERE));
        }

        @Test
        void isNotAcceptedByOthersNorByItself() {
            child().given(CLAIMED).when(EVA, ACCEPT).isRefused("not-entitled");
            child().given(CLAIMED).when(INES, ACCEPT).isRefused("not-entitled");
            child().given(CLAIMED).when(FRANK, ACCEPT).isRefused("nothing-offered");
        }
    }

    @Nested
    class Opposed {
        @Test
        void byAnyPartyOfThePlanAndByTheFamily() {
            child().given(CLAIMED)
                    .when(EVA, OPPOSE)
                    .then(new ClaimOpposed(LEO, SOCIAL_ELSEWHERE, sealed(SCHOOL, "Familjen bor kvar.")));
            child().given(CLAIMED)
                    .when(INES, OPPOSE)
                    .then(new ClaimOpposed(LEO, SOCIAL_ELSEWHERE, sealed(FAMILY, "Familjen bor kvar.")))
                    .saying(INES, FAMILY.value());
        }

        @Test
        void byNobodyElse() {
            child().given(CLAIMED).when(PER, OPPOSE).isRefused("no-access");
            child().given(CLAIMED).when(FRANK, OPPOSE).isRefused("no-access");
            child().given(CLAIMED).when(STRANGER, OPPOSE).isRefused("no-access");
        }

        @Test
        void onlyWhileItIsClaimed() {
            child().when(EVA, OPPOSE).isRefused("nothing-offered");
            child().given(CLAIMED, OPPOSED).when(EVA, OPPOSE).isRefused("nothing-offered");
        }

        @Test
        void withAReason() {
            child().given(CLAIMED)
                    .when(EVA, new OpposeClaim(LEO, SOCIAL_ELSEWHERE, ""))
                    .isRefused("invalid", "fields", "reason");
        }
    }
}
