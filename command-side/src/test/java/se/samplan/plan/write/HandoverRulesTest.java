package se.samplan.plan.write;

import static se.samplan.cases.Cases.BUP;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.LINDA;
import static se.samplan.cases.Cases.OMAR;
import static se.samplan.cases.Cases.PER;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.SOCIAL;
import static se.samplan.cases.Cases.TODAY;
import static se.samplan.cases.Cases.by;
import static se.samplan.cases.Cases.consent;
import static se.samplan.cases.Cases.consentExcept;
import static se.samplan.cases.Cases.sealed;
import static se.samplan.plan.write.PlanStory.C1;
import static se.samplan.plan.write.PlanStory.C1_MADE;
import static se.samplan.plan.write.PlanStory.OF_SCHOOL;
import static se.samplan.plan.write.PlanStory.OF_SOCIAL;
import static se.samplan.plan.write.PlanStory.OPEN;
import static se.samplan.plan.write.PlanStory.PLAN;
import static se.samplan.plan.write.PlanStory.SOCIAL_INVITED;
import static se.samplan.plan.write.PlanStory.TOGETHER;
import static se.samplan.plan.write.PlanStory.WITH_GOAL;
import static se.samplan.plan.write.PlanStory.made;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.samplan.consent.Topic;
import se.samplan.plan.commands.AcceptHandover;
import se.samplan.plan.commands.DeclineHandover;
import se.samplan.plan.commands.KeepCommitment;
import se.samplan.plan.commands.LeavePlan;
import se.samplan.plan.commands.OfferHandover;
import se.samplan.plan.events.CommitmentKept;
import se.samplan.plan.events.HandoverAccepted;
import se.samplan.plan.events.HandoverDeclined;
import se.samplan.plan.events.HandoverOffered;
import se.samplan.plan.events.PartyJoined;
import se.samplan.plan.events.PartyLeft;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;

/** Invariant 2: no gap. */
@DisplayName("Responsibility moves only when the receiver accepts")
class HandoverRulesTest {
    private static final OfferHandover TO_SOCIAL = new OfferHandover(PLAN, C1, SOCIAL, null, "Hemifrån.");
    private static final OfferHandover TO_OMAR = new OfferHandover(PLAN, C1, null, OMAR.person(), "På plats.");
    private static final Object OFFERED =
            by(EVA, new HandoverOffered(PLAN, C1, SOCIAL, null, sealed(SCHOOL, "Hemifrån.")));
    private static final Object OFFERED_TO_OMAR =
            by(EVA, new HandoverOffered(PLAN, C1, SCHOOL, OMAR.person(), sealed(SCHOOL, "På plats.")));
    private static final AcceptHandover ACCEPT = new AcceptHandover(PLAN, C1, null, null);

    private final PlanStory story = new PlanStory();

    @Nested
    class ToOneThatLeaves {
        private final Object left = by(LINDA, new PartyLeft(PLAN, SOCIAL, sealed(SOCIAL, "Avslutat.")));

        @Test
        void theOfferIsGone() {
            story.plan()
                    .given(
                            TOGETHER,
                            WITH_GOAL,
                            C1_MADE,
                            OFFERED,
                            left,
                            SOCIAL_INVITED,
                            by(LINDA, new PartyJoined(PLAN, SOCIAL)))
                    .when(LINDA, ACCEPT)
                    .isRefused("nothing-offered");
        }

        @Test
        void theOfferToAnotherStands() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, OFFERED_TO_OMAR, left)
                    .when(OMAR, ACCEPT)
                    .saying(OMAR, OF_SCHOOL);
        }
    }

    @Nested
    class Offering {
        @Test
        void toAnotherJoinedParty() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE)
                    .when(EVA, TO_SOCIAL)
                    .then(new HandoverOffered(PLAN, C1, SOCIAL, null, sealed(SCHOOL, "Hemifrån.")));
        }

        @Test
        void toANamedColleague() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE)
                    .when(EVA, TO_OMAR)
                    .then(new HandoverOffered(PLAN, C1, SCHOOL, OMAR.person(), sealed(SCHOOL, "På plats.")));
        }

        @Test
        void notToOneThatHasNotJoined() {
            story.plan()
                    .given(OPEN, SOCIAL_INVITED, WITH_GOAL, C1_MADE)
                    .when(EVA, TO_SOCIAL)
                    .isRefused("not-a-party");
        }

        @Test
        void notWithoutGroundForTheTopic() {
            story.family.hears(consentExcept(Topic.SCHOOLING, SCHOOL, SOCIAL, BUP));
            story.planWithoutConsent()
                    .given(TOGETHER, WITH_GOAL, C1_MADE)
                    .when(EVA, TO_SOCIAL)
                    .isRefused("no-ground");
        }

        @Test
        void toAColleagueAlsoWithoutGroundSinceNothingLeavesTheParty() {
            story.planWithoutConsent()
                    .given(TOGETHER, WITH_GOAL, C1_MADE)
                    .when(EVA, TO_OMAR)
                    .saying(EVA, OF_SCHOOL);
        }

        @Test
        void notToAColleagueWhoHasLeftTheUnit() {
            story.registers.moves(OMAR.person(), SOCIAL);
            story.plan().given(TOGETHER, WITH_GOAL, C1_MADE).when(EVA, TO_OMAR).isRefused("invalid", "fields", "to");
        }

        @Test
        void toExactlyOneReceiver() {
            wrong(new OfferHandover(PLAN, C1, null, null, "x"));
            wrong(new OfferHandover(PLAN, C1, SOCIAL, OMAR.person(), "x"));
            wrong(new OfferHandover(PLAN, C1, SCHOOL, null, "x"));
            wrong(new OfferHandover(PLAN, C1, null, LINDA.person(), "x"));
        }

        @Test
        void withAReason() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE)
                    .when(EVA, new OfferHandover(PLAN, C1, SOCIAL, null, ""))
                    .isRefused("invalid", "fields", "reason");
        }

        @Test
        void whatSomebodyHasAcceptedToTakeOverIsNotOfferedAgainByTheGiver() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE)
                    .given(by(LINDA, new HandoverAccepted(PLAN, C1, SOCIAL, LINDA.person(), TODAY.plusDays(9))))
                    .when(EVA, new OfferHandover(PLAN, C1, BUP, null, "Eller dit."))
                    .isRefused("already-decided");
        }

        @Test
        void aNewOfferReplacesTheEarlier() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, OFFERED)
                    .given(by(EVA, new HandoverOffered(PLAN, C1, BUP, null, sealed(SCHOOL, "x"))))
                    .when(LINDA, ACCEPT)
                    .isRefused("not-the-receiver");
        }

        private void wrong(OfferHandover offer) {
            new PlanStory()
                    .plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE)
                    .when(EVA, offer)
                    .isRefused("invalid", "fields", "to");
        }
    }

    @Nested
    class UntilItIsAccepted {
        @Test
        void theGiverCarriesIt() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, OFFERED)
                    .when(EVA, new KeepCommitment(PLAN, C1, null, null))
                    .then(new CommitmentKept(PLAN, C1, TODAY, null));
        }

        @Test
        void theReceiverDoesNot() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, OFFERED)
                    .when(LINDA, new KeepCommitment(PLAN, C1, null, null))
                    .isRefused("not-your-party");
        }

        @Test
        void theGiverDoesNotLeave() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, OFFERED)
                    .when(EVA, new LeavePlan(PLAN, "x"))
                    .isRefused("carries-commitments");
        }
    }

    @Nested
    class Accepting {
        @Test
        void byAnyoneOfTheReceivingParty() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, OFFERED)
                    .when(LINDA, ACCEPT)
                    .then(new HandoverAccepted(PLAN, C1, SOCIAL, LINDA.person(), TODAY))
                    .saying(LINDA, OF_SOCIAL);
        }

        @Test
        void byTheNamedColleague() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, OFFERED_TO_OMAR)
                    .when(OMAR, ACCEPT)
                    .then(new HandoverAccepted(PLAN, C1, SCHOOL, OMAR.person(), TODAY));
        }

        @Test
        void notByTheColleagueFromAnotherUnit() {
            Actor elsewhere = new Actor(OMAR.person(), SOCIAL, Role.STAFF, Set.of());
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, OFFERED_TO_OMAR)
                    .when(elsewhere, ACCEPT)
                    .isRefused("not-the-receiver");
        }

        @Test
        void byNobodyElse() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, OFFERED)
                    .when(PER, ACCEPT)
                    .isRefused("not-the-receiver");
            new PlanStory()
                    .plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, OFFERED)
                    .when(EVA, ACCEPT)
                    .isRefused("not-the-receiver");
            new PlanStory()
                    .plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, OFFERED_TO_OMAR)
                    .when(EVA, ACCEPT)
                    .isRefused("not-the-receiver");
        }

        @Test
        void notUnlessOffered() {
            story.plan().given(TOGETHER, WITH_GOAL, C1_MADE).when(LINDA, ACCEPT).isRefused("nothing-offered");
        }

        @Test
        void notAfterTheCommitmentEnded() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, OFFERED)
                    .given(by(EVA, new CommitmentKept(PLAN, C1, TODAY, null)))
                    .when(LINDA, ACCEPT)
                    .isRefused("nothing-offered");
        }

        @Test
        void notTwice() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, OFFERED)
                    .given(by(LINDA, new HandoverAccepted(PLAN, C1, SOCIAL, LINDA.person(), TODAY)))
                    .when(LINDA, ACCEPT)
                    .isRefused("nothing-offered");
        }

        @Test
        void notWhenTheGroundIsGone() {
            story.family.hears(consent(SCHOOL));
            story.planWithoutConsent()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, OFFERED)
                    .when(LINDA, ACCEPT)
                    .isRefused("no-ground");
        }

        @Test
        void namesSomeoneOfTheParty() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, OFFERED)
                    .when(LINDA, new AcceptHandover(PLAN, C1, PER.person(), null))
                    .isRefused("invalid", "fields", "person");
        }

        @Test
        void mayHoldFromADayInThePastButNotFromBeforeTheGiverHadIt() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, made(TODAY.minusDays(9)), OFFERED)
                    .when(LINDA, new AcceptHandover(PLAN, C1, null, TODAY.minusDays(9)))
                    .then(new HandoverAccepted(PLAN, C1, SOCIAL, LINDA.person(), TODAY.minusDays(9)));
            new PlanStory()
                    .plan()
                    .given(TOGETHER, WITH_GOAL, made(TODAY.minusDays(9)), OFFERED)
                    .when(LINDA, new AcceptHandover(PLAN, C1, null, TODAY.minusDays(10)))
                    .isRefused("date-not-possible");
        }

        @Test
        void fromADayToComeLeavesItWithTheGiverUntilThen() {
            var coming = by(LINDA, new HandoverAccepted(PLAN, C1, SOCIAL, LINDA.person(), TODAY.plusDays(9)));
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, coming)
                    .when(LINDA, new KeepCommitment(PLAN, C1, null, null))
                    .isRefused("not-your-party");
            new PlanStory()
                    .plan()
                    .on(TODAY.plusDays(9))
                    .given(TOGETHER, WITH_GOAL, C1_MADE, coming)
                    .when(LINDA, new KeepCommitment(PLAN, C1, null, null))
                    .then(new CommitmentKept(PLAN, C1, TODAY.plusDays(9), null));
        }

        @Test
        void ofACommitmentThatBeginsLaterHoldsFromItsFirstDay() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, made(TODAY.plusDays(4)), OFFERED)
                    .when(LINDA, ACCEPT)
                    .then(new HandoverAccepted(PLAN, C1, SOCIAL, LINDA.person(), TODAY.plusDays(4)));
        }
    }

    @Nested
    class Declining {
        private final DeclineHandover decline = new DeclineHandover(PLAN, C1, "Ingen tid.");

        @Test
        void leavesItWithTheGiver() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, OFFERED)
                    .when(LINDA, decline)
                    .then(new HandoverDeclined(PLAN, C1, sealed(SOCIAL, "Ingen tid.")))
                    .saying(LINDA, OF_SOCIAL);
        }

        @Test
        void afterIt() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, OFFERED)
                    .given(by(LINDA, new HandoverDeclined(PLAN, C1, sealed(SOCIAL, "x"))))
                    .when(LINDA, ACCEPT)
                    .isRefused("nothing-offered");
        }

        @Test
        void isForTheReceiverAlone() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, OFFERED)
                    .when(PER, decline)
                    .isRefused("not-the-receiver");
            new PlanStory()
                    .plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE)
                    .when(PER, decline)
                    .isRefused("nothing-offered");
        }

        @Test
        void hasAReason() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, OFFERED)
                    .when(LINDA, new DeclineHandover(PLAN, C1, ""))
                    .isRefused("invalid", "fields", "reason");
        }

        @Test
        void needsNoGroundSinceNothingIsShared() {
            story.planWithoutConsent()
                    .given(TOGETHER, WITH_GOAL, C1_MADE, OFFERED)
                    .when(LINDA, decline)
                    .saying(LINDA, OF_SOCIAL);
        }
    }
}
