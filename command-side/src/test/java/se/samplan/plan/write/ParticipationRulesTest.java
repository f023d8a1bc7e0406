package se.samplan.plan.write;

import static se.samplan.cases.Cases.AUDITOR;
import static se.samplan.cases.Cases.BUP;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.INES;
import static se.samplan.cases.Cases.LINDA;
import static se.samplan.cases.Cases.OMAR;
import static se.samplan.cases.Cases.PER;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.SOCIAL;
import static se.samplan.cases.Cases.TODAY;
import static se.samplan.cases.Cases.by;
import static se.samplan.cases.Cases.consent;
import static se.samplan.cases.Cases.consentUntil;
import static se.samplan.cases.Cases.sealed;
import static se.samplan.plan.write.PlanStory.C1;
import static se.samplan.plan.write.PlanStory.C1_MADE;
import static se.samplan.plan.write.PlanStory.DECLINED;
import static se.samplan.plan.write.PlanStory.NEED;
import static se.samplan.plan.write.PlanStory.OF_SCHOOL;
import static se.samplan.plan.write.PlanStory.OF_SOCIAL;
import static se.samplan.plan.write.PlanStory.OPEN;
import static se.samplan.plan.write.PlanStory.PAUSED;
import static se.samplan.plan.write.PlanStory.PLAN;
import static se.samplan.plan.write.PlanStory.PROPOSED;
import static se.samplan.plan.write.PlanStory.SOCIAL_INVITED;
import static se.samplan.plan.write.PlanStory.SOCIAL_JOINED;
import static se.samplan.plan.write.PlanStory.TOGETHER;
import static se.samplan.plan.write.PlanStory.WITH_GOAL;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.plan.commands.DeclineInvitation;
import se.samplan.plan.commands.InviteParty;
import se.samplan.plan.commands.JoinPlan;
import se.samplan.plan.commands.LeavePlan;
import se.samplan.plan.commands.RecordNeed;
import se.samplan.plan.events.CommitmentKept;
import se.samplan.plan.events.CoordinationAccepted;
import se.samplan.plan.events.HandoverAccepted;
import se.samplan.plan.events.InvitationDeclined;
import se.samplan.plan.events.PartyInvited;
import se.samplan.plan.events.PartyJoined;
import se.samplan.plan.events.PartyLeft;
import se.samplan.plan.events.PlanClosed;
import se.samplan.platform.message.Ids;

@DisplayName("Who takes part in a plan")
class ParticipationRulesTest {
    private final PlanStory story = new PlanStory();

    @Nested
    class Inviting {
        private final InviteParty invite = new InviteParty(PLAN, SOCIAL);

        @Test
        void theProposerInvites() {
            story.plan()
                    .given(OPEN)
                    .when(OMAR, invite)
                    .then(new PartyInvited(PLAN, SOCIAL, PartyKind.SOCIAL_SERVICES))
                    .saying(OMAR, OF_SCHOOL);
        }

        @Test
        void theCoordinatorOfAnotherPartyInvites() {
            story.plan()
                    .given(OPEN, SOCIAL_JOINED)
                    .given(by(LINDA, new CoordinationAccepted(PLAN, LINDA.person(), SOCIAL)))
                    .when(LINDA, new InviteParty(PLAN, BUP))
                    .then(new PartyInvited(PLAN, BUP, PartyKind.BUP));
        }

        @Test
        void anotherPartyDoesNot() {
            story.plan()
                    .given(OPEN, SOCIAL_JOINED)
                    .when(LINDA, new InviteParty(PLAN, BUP))
                    .isRefused("not-coordinator");
        }

        @Test
        void oneThatHasNotJoinedDoesNot() {
            story.plan()
                    .given(OPEN, SOCIAL_INVITED)
                    .when(LINDA, new InviteParty(PLAN, BUP))
                    .isRefused("not-a-party");
        }

        @Test
        void theFamilyDoesNot() {
            story.plan().given(OPEN).when(INES, invite).isRefused("not-entitled");
        }

        @Test
        void notWithoutGroundForTheOneInvited() {
            story.family.hears(consent(SCHOOL, SOCIAL));
            story.planWithoutConsent()
                    .given(OPEN)
                    .when(EVA, new InviteParty(PLAN, BUP))
                    .isRefused("no-ground");
        }

        @Test
        void notWithoutGroundForTheOneWhoInvites() {
            story.family.hears(consent(SOCIAL, BUP));
            story.planWithoutConsent().given(OPEN).when(EVA, invite).isRefused("no-ground");
        }

        @Test
        void notWhenTheConsentHasEnded() {
            story.family.hears(consentUntil(TODAY.minusDays(1), SCHOOL, SOCIAL));
            story.planWithoutConsent().given(OPEN).when(EVA, invite).isRefused("no-ground");
        }

        @Test
        void notBeforeThePlanIsOpen() {
            story.plan().given(PROPOSED).when(EVA, invite).isRefused("plan-not-open");
        }

        @Test
        void notWhileItRests() {
            story.plan().given(OPEN, PAUSED).when(EVA, invite).isRefused("plan-not-open");
        }

        @Test
        void notWhenItHasEnded() {
            story.plan().given(DECLINED).when(EVA, invite).isRefused("plan-closed");
        }

        @Test
        void notTwice() {
            story.plan().given(OPEN, SOCIAL_INVITED).when(EVA, invite).isRefused("already-decided");
        }

        @Test
        void notOneThatTakesPart() {
            story.plan().given(OPEN, SOCIAL_JOINED).when(EVA, invite).isRefused("already-decided");
        }

        @Test
        void oneThatDeclinedOrLeftIsInvitedAgain() {
            story.plan()
                    .given(OPEN, SOCIAL_INVITED)
                    .given(by(LINDA, new InvitationDeclined(PLAN, SOCIAL, sealed(SOCIAL, "Ingen tid."))))
                    .when(EVA, invite)
                    .then(new PartyInvited(PLAN, SOCIAL, PartyKind.SOCIAL_SERVICES));
        }

        @Test
        void anUnknownPartyIsNotInvited() {
            story.plan()
                    .given(OPEN)
                    .when(EVA, new InviteParty(PLAN, new PartyId(Ids.next())))
                    .isRefused("invalid", "fields", "party");
        }
    }

    @Nested
    class Joining {
        @Test
        void staffOfTheInvitedPartyJoin() {
            story.plan()
                    .given(OPEN, SOCIAL_INVITED)
                    .when(LINDA, new JoinPlan(PLAN))
                    .then(new PartyJoined(PLAN, SOCIAL))
                    .saying(LINDA, OF_SOCIAL);
        }

        @Test
        void notWhenTheConsentHasBeenTakenBack() {
            story.family.hears(consent(SCHOOL));
            story.planWithoutConsent()
                    .given(OPEN, SOCIAL_INVITED)
                    .when(LINDA, new JoinPlan(PLAN))
                    .isRefused("no-ground");
        }

        @Test
        void notTwice() {
            story.plan()
                    .given(OPEN, SOCIAL_JOINED)
                    .when(LINDA, new JoinPlan(PLAN))
                    .isRefused("already-decided");
        }

        @Test
        void notWhileThePlanRests() {
            story.plan()
                    .given(OPEN, SOCIAL_INVITED, PAUSED)
                    .when(LINDA, new JoinPlan(PLAN))
                    .isRefused("plan-not-open");
        }

        @Test
        void theUninvitedDoNotKnowOfIt() {
            story.plan().given(OPEN).when(LINDA, new JoinPlan(PLAN)).isRefused("no-access");
        }

        @Test
        void theFamilyIsInItAlready() {
            story.plan().given(OPEN).when(INES, new JoinPlan(PLAN)).isRefused("not-entitled");
        }

        @Test
        void theAuditorNeverTakesPart() {
            story.plan().given(OPEN).when(AUDITOR, new JoinPlan(PLAN)).isRefused("no-access");
        }
    }

    @Nested
    class DecliningTheInvitation {
        private final DeclineInvitation decline = new DeclineInvitation(PLAN, "Ingen tid.");

        @Test
        void withAReason() {
            story.plan()
                    .given(OPEN, SOCIAL_INVITED)
                    .when(LINDA, decline)
                    .then(new InvitationDeclined(PLAN, SOCIAL, sealed(SOCIAL, "Ingen tid.")))
                    .saying(LINDA, OF_SOCIAL);
        }

        @Test
        void notWithout() {
            story.plan()
                    .given(OPEN, SOCIAL_INVITED)
                    .when(LINDA, new DeclineInvitation(PLAN, ""))
                    .isRefused("invalid", "fields", "reason");
        }

        @Test
        void notAfterJoining() {
            story.plan().given(OPEN, SOCIAL_JOINED).when(LINDA, decline).isRefused("already-decided");
        }

        @Test
        void alsoWithoutGroundSinceANoSharesNothing() {
            story.planWithoutConsent()
                    .given(OPEN, SOCIAL_INVITED)
                    .when(LINDA, decline)
                    .then(new InvitationDeclined(PLAN, SOCIAL, sealed(SOCIAL, "Ingen tid.")));
        }

        @Test
        void notWhenThePlanHasEnded() {
            story.plan()
                    .given(OPEN, SOCIAL_INVITED)
                    .given(by(EVA, new PlanClosed(PLAN, sealed(SCHOOL, "x"), Map.of(), sealed(SCHOOL, "x"))))
                    .when(LINDA, decline)
                    .isRefused("plan-closed");
        }
    }

    @Nested
    class Leaving {
        private final LeavePlan leave = new LeavePlan(PLAN, "Flyttar.");

        @Test
        void aPartyThatCarriesNothingLeaves() {
            story.plan()
                    .given(OPEN, SOCIAL_JOINED)
                    .when(LINDA, leave)
                    .then(new PartyLeft(PLAN, SOCIAL, sealed(SOCIAL, "Flyttar.")))
                    .saying(LINDA, OF_SOCIAL);
        }

        @Test
        void withAReason() {
            story.plan()
                    .given(OPEN, SOCIAL_JOINED)
                    .when(LINDA, new LeavePlan(PLAN, null))
                    .isRefused("invalid", "fields", "reason");
        }

        @Test
        void notWhileItCarriesACommitment() {
            story.plan().given(TOGETHER, WITH_GOAL, C1_MADE).when(EVA, leave).isRefused("carries-commitments");
        }

        @Test
        void notWhenItWillCarryOneFromADayToCome() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE)
                    .given(by(LINDA, new HandoverAccepted(PLAN, C1, SOCIAL, LINDA.person(), TODAY.plusDays(5))))
                    .when(LINDA, leave)
                    .isRefused("carries-commitments");
        }

        @Test
        void notWhenItWillCarryOneForAWhileBetweenTwoOthers() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE)
                    .given(by(LINDA, new HandoverAccepted(PLAN, C1, SOCIAL, LINDA.person(), TODAY.plusDays(5))))
                    .given(by(PER, new HandoverAccepted(PLAN, C1, BUP, PER.person(), TODAY.plusDays(9))))
                    .when(LINDA, leave)
                    .isRefused("carries-commitments");
        }

        @Test
        void whenItsCommitmentsAreKept() {
            story.plan()
                    .given(TOGETHER, WITH_GOAL, C1_MADE)
                    .given(by(EVA, new CommitmentKept(PLAN, C1, TODAY, null)))
                    .when(EVA, leave)
                    .then(new PartyLeft(PLAN, SCHOOL, sealed(SCHOOL, "Flyttar.")));
        }

        @Test
        void notBeforeThePlanIsOpen() {
            story.plan().given(PROPOSED).when(EVA, leave).isRefused("plan-not-open");
        }

        /** A plan that the family has been left alone with could never be closed, and the child never get another. */
        @Test
        void theLastWorkplaceStaysOrClosesThePlan() {
            story.plan().given(OPEN).when(EVA, leave).isRefused("not-settled", "missing", "last-party");
            new PlanStory()
                    .plan()
                    .given(OPEN, SOCIAL_INVITED)
                    .when(EVA, leave)
                    .isRefused("not-settled", "missing", "last-party");
        }

        @Test
        void theFamilyNeverLeaves() {
            story.plan().given(OPEN).when(INES, leave).isRefused("not-entitled");
        }

        @Test
        void oneThatHasLeftActsNoMore() {
            story.plan()
                    .given(OPEN, SOCIAL_JOINED)
                    .given(by(LINDA, new PartyLeft(PLAN, SOCIAL, sealed(SOCIAL, "Flyttar."))))
                    .when(LINDA, new RecordNeed(PLAN, NEED, "För sent.", Topic.FAMILY))
                    .isRefused("not-a-party");
        }
    }
}
