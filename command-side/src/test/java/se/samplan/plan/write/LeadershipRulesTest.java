package se.samplan.plan.write;

import static se.samplan.cases.Cases.BUP;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.FAMILY;
import static se.samplan.cases.Cases.INES;
import static se.samplan.cases.Cases.LINDA;
import static se.samplan.cases.Cases.OMAR;
import static se.samplan.cases.Cases.OPERATOR;
import static se.samplan.cases.Cases.PER;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.SOCIAL;
import static se.samplan.cases.Cases.TODAY;
import static se.samplan.cases.Cases.by;
import static se.samplan.cases.Cases.consent;
import static se.samplan.cases.Cases.sealed;
import static se.samplan.plan.write.PlanStory.COORDINATED;
import static se.samplan.plan.write.PlanStory.DUE;
import static se.samplan.plan.write.PlanStory.LED;
import static se.samplan.plan.write.PlanStory.OF_SCHOOL;
import static se.samplan.plan.write.PlanStory.OF_SOCIAL;
import static se.samplan.plan.write.PlanStory.OPEN;
import static se.samplan.plan.write.PlanStory.PAUSED;
import static se.samplan.plan.write.PlanStory.PLAN;
import static se.samplan.plan.write.PlanStory.PROPOSED;
import static se.samplan.plan.write.PlanStory.SOCIAL_INVITED;
import static se.samplan.plan.write.PlanStory.TOGETHER;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.samplan.party.PartyKind;
import se.samplan.plan.PauseReason;
import se.samplan.plan.commands.AcceptCoordination;
import se.samplan.plan.commands.AcceptLead;
import se.samplan.plan.commands.AppointCoordinator;
import se.samplan.plan.commands.EstablishPlan;
import se.samplan.plan.commands.ExamineGround;
import se.samplan.plan.commands.NameLeadParty;
import se.samplan.plan.commands.PausePlan;
import se.samplan.plan.commands.ResignCoordination;
import se.samplan.plan.commands.ResumePlan;
import se.samplan.plan.commands.SetFollowUp;
import se.samplan.plan.commands.VacateCoordination;
import se.samplan.plan.events.CoordinationAccepted;
import se.samplan.plan.events.CoordinationResigned;
import se.samplan.plan.events.CoordinationVacated;
import se.samplan.plan.events.CoordinatorAppointed;
import se.samplan.plan.events.FollowUpSet;
import se.samplan.plan.events.LeadAccepted;
import se.samplan.plan.events.LeadPartyNamed;
import se.samplan.plan.events.PartyInvited;
import se.samplan.plan.events.PartyJoined;
import se.samplan.plan.events.PartyLeft;
import se.samplan.plan.events.PlanEstablished;
import se.samplan.plan.events.PlanPaused;
import se.samplan.plan.events.PlanResumed;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;

@DisplayName("Who keeps a plan together, who answers for it as a whole, and when it rests")
class LeadershipRulesTest {
    /** Eva's sign-in of the unit she went to. */
    private static final Actor EVA_AT_SOCIAL = new Actor(EVA.person(), SOCIAL, Role.STAFF, Set.of());

    private final PlanStory story = new PlanStory();

    @Nested
    class TheCoordinator {
        @Test
        void isNobodyOfTheChildsOwnFamily() {
            story.registers.addStaff(SCHOOL, INES.person());
            story.plan()
                    .given(TOGETHER)
                    .when(EVA, new AppointCoordinator(PLAN, INES.person()))
                    .isRefused("invalid", "fields", "person");
        }

        @Test
        void isAskedByAnyJoinedParty() {
            story.plan()
                    .given(TOGETHER)
                    .when(LINDA, new AppointCoordinator(PLAN, EVA.person()))
                    .then(new CoordinatorAppointed(PLAN, EVA.person(), SCHOOL))
                    .saying(LINDA, OF_SOCIAL);
        }

        @Test
        void worksForAJoinedParty() {
            story.plan()
                    .given(OPEN)
                    .when(EVA, new AppointCoordinator(PLAN, LINDA.person()))
                    .isRefused("invalid", "fields", "person");
        }

        @Test
        void isNotOfTheFamily() {
            story.plan()
                    .given(OPEN)
                    .when(EVA, new AppointCoordinator(PLAN, INES.person()))
                    .isRefused("invalid", "fields", "person");
        }

        @Test
        void isNotAskedByTheFamily() {
            story.plan()
                    .given(OPEN)
                    .when(INES, new AppointCoordinator(PLAN, EVA.person()))
                    .isRefused("not-entitled");
        }

        @Test
        void isNotAskedBeforeThePlanIsOpen() {
            story.plan()
                    .given(PROPOSED)
                    .when(EVA, new AppointCoordinator(PLAN, EVA.person()))
                    .isRefused("plan-not-open");
        }

        /** Else a plan that came to rest without a coordinator would rest for ever. */
        @Test
        void isAskedAlsoWhileThePlanRests() {
            story.plan()
                    .given(OPEN, PAUSED)
                    .when(EVA, new AppointCoordinator(PLAN, OMAR.person()))
                    .then(new CoordinatorAppointed(PLAN, OMAR.person(), SCHOOL));
        }

        @Test
        void mustBeNamed() {
            story.plan()
                    .given(OPEN)
                    .when(EVA, new AppointCoordinator(PLAN, null))
                    .isRefused("invalid", "fields", "person");
        }

        @Test
        void acceptsInPerson() {
            story.plan()
                    .given(OPEN, COORDINATED.subList(0, 1))
                    .when(EVA, new AcceptCoordination(PLAN))
                    .then(new CoordinationAccepted(PLAN, EVA.person(), SCHOOL));
        }

        @Test
        void isNotAcceptedForByAColleague() {
            story.plan()
                    .given(OPEN, COORDINATED.subList(0, 1))
                    .when(OMAR, new AcceptCoordination(PLAN))
                    .isRefused("not-the-receiver");
        }

        @Test
        void isNotAcceptedUnasked() {
            story.plan().given(OPEN).when(EVA, new AcceptCoordination(PLAN)).isRefused("nothing-offered");
        }

        @Test
        void goesOnUntilTheOneAskedAccepts() {
            story.plan()
                    .given(TOGETHER, COORDINATED)
                    .given(by(EVA, new CoordinatorAppointed(PLAN, LINDA.person(), SOCIAL)))
                    .when(EVA, new PausePlan(PLAN))
                    .then(new PlanPaused(PLAN, PauseReason.COORDINATOR));
        }

        @Test
        void isFollowedByTheOneWhoAccepted() {
            story.plan()
                    .given(TOGETHER, COORDINATED)
                    .given(by(LINDA, new CoordinationAccepted(PLAN, LINDA.person(), SOCIAL)))
                    .when(EVA, new PausePlan(PLAN))
                    .isRefused("not-coordinator");
        }

        @Test
        void isNotTakenFromTheOneWhoHoldsItByAnotherParty() {
            story.plan()
                    .given(TOGETHER, COORDINATED)
                    .when(LINDA, new AppointCoordinator(PLAN, LINDA.person()))
                    .isRefused("not-coordinator");
            story.plan()
                    .given(TOGETHER, COORDINATED)
                    .when(LINDA, new NameLeadParty(PLAN, SOCIAL))
                    .isRefused("not-coordinator");
        }

        @Test
        void isHandedOverByTheOneWhoHoldsItByTheirUnitAndByTheLeadParty() {
            for (Actor by : List.of(EVA, OMAR, LINDA)) {
                story.plan()
                        .given(TOGETHER, COORDINATED, LED)
                        .when(by, new AppointCoordinator(PLAN, PER.person()))
                        .then(new CoordinatorAppointed(PLAN, PER.person(), BUP));
            }
        }

        @Test
        void isAcceptedForTheUnitThatWasAsked() {
            story.plan()
                    .given(TOGETHER, COORDINATED.subList(0, 1))
                    .when(EVA_AT_SOCIAL, new AcceptCoordination(PLAN))
                    .isRefused("not-the-receiver");
        }

        @Test
        void isThePersonsInThatUnitAlone() {
            story.plan()
                    .given(TOGETHER, COORDINATED)
                    .when(EVA_AT_SOCIAL, new PausePlan(PLAN))
                    .isRefused("not-coordinator");
        }

        @Test
        void isNobodysWhenThePersonHasLeftTheUnit() {
            story.registers.moves(EVA.person(), SOCIAL);
            story.plan()
                    .given(TOGETHER, COORDINATED)
                    .when(PER, new AppointCoordinator(PLAN, PER.person()))
                    .then(new CoordinatorAppointed(PLAN, PER.person(), BUP));
        }

        @Test
        void goesWithTheirParty() {
            story.plan()
                    .given(TOGETHER)
                    .given(by(LINDA, new CoordinationAccepted(PLAN, LINDA.person(), SOCIAL)))
                    .given(by(LINDA, new PartyLeft(PLAN, SOCIAL, sealed(SOCIAL, "x"))))
                    .given(by(EVA, new PartyInvited(PLAN, SOCIAL, PartyKind.SOCIAL_SERVICES)))
                    .given(by(LINDA, new PartyJoined(PLAN, SOCIAL)))
                    .when(LINDA, new PausePlan(PLAN))
                    .isRefused("not-coordinator");
        }
    }

    @Nested
    class TheLeadParty {
        @Test
        void isNamedByAnyJoinedParty() {
            story.plan()
                    .given(TOGETHER)
                    .when(PER, new NameLeadParty(PLAN, SOCIAL))
                    .then(new LeadPartyNamed(PLAN, SOCIAL));
        }

        @Test
        void isHandedOverByItselfAlone() {
            story.plan()
                    .given(TOGETHER, LED)
                    .when(PER, new NameLeadParty(PLAN, BUP))
                    .isRefused("not-lead");
            story.plan()
                    .given(TOGETHER, LED)
                    .when(LINDA, new NameLeadParty(PLAN, BUP))
                    .then(new LeadPartyNamed(PLAN, BUP));
        }

        @Test
        void hasJoined() {
            story.plan()
                    .given(OPEN, SOCIAL_INVITED)
                    .when(EVA, new NameLeadParty(PLAN, SOCIAL))
                    .isRefused("not-a-party");
        }

        @Test
        void isNotTheFamily() {
            story.plan().given(OPEN).when(EVA, new NameLeadParty(PLAN, FAMILY)).isRefused("invalid", "fields", "party");
        }

        @Test
        void isNotNamedByTheFamily() {
            story.plan().given(OPEN).when(INES, new NameLeadParty(PLAN, SCHOOL)).isRefused("not-entitled");
        }

        @Test
        void isNotNamedWhileThePlanRests() {
            story.plan()
                    .given(OPEN, PAUSED)
                    .when(EVA, new NameLeadParty(PLAN, SCHOOL))
                    .isRefused("plan-not-open");
        }

        @Test
        void acceptsThroughItsOwnStaff() {
            story.plan()
                    .given(TOGETHER, LED.subList(0, 1))
                    .when(LINDA, new AcceptLead(PLAN))
                    .then(new LeadAccepted(PLAN, SOCIAL))
                    .saying(LINDA, OF_SOCIAL);
        }

        @Test
        void isNotAcceptedForByAnother() {
            story.plan()
                    .given(TOGETHER, LED.subList(0, 1))
                    .when(EVA, new AcceptLead(PLAN))
                    .isRefused("not-the-receiver");
        }

        @Test
        void isNotAcceptedUnasked() {
            story.plan().given(TOGETHER).when(LINDA, new AcceptLead(PLAN)).isRefused("nothing-offered");
        }
    }

    @Nested
    class TheCoordinationThatEnds {
        private final ResignCoordination resign = new ResignCoordination(PLAN, "Byter tjänst.");
        private final VacateCoordination vacate = new VacateCoordination(PLAN, "Är sjukskriven.");
        private final Object resigned =
                new CoordinationResigned(PLAN, EVA.person(), SCHOOL, sealed(SCHOOL, "Byter tjänst."));
        private final Object vacated =
                new CoordinationVacated(PLAN, EVA.person(), SCHOOL, sealed(SOCIAL, "Är sjukskriven."));

        @Test
        void isResignedByTheOneWhoHoldsItThoughNobodyHasTakenOver() {
            story.plan()
                    .given(TOGETHER, COORDINATED)
                    .when(EVA, resign)
                    .then(resigned)
                    .saying(EVA, OF_SCHOOL);
            story.plan().given(TOGETHER, COORDINATED, PAUSED).when(EVA, resign).then(resigned);
        }

        @Test
        void isResignedByNobodyElse() {
            for (Actor by : List.of(OMAR, LINDA, EVA_AT_SOCIAL)) {
                story.plan().given(TOGETHER, COORDINATED, LED).when(by, resign).isRefused("not-coordinator");
            }
            story.plan().given(TOGETHER, COORDINATED).when(INES, resign).isRefused("not-entitled");
            story.plan().given(TOGETHER).when(EVA, resign).isRefused("not-coordinator");
        }

        @Test
        void isEndedByTheLeadParty() {
            story.plan()
                    .given(TOGETHER, COORDINATED, LED)
                    .when(LINDA, vacate)
                    .then(vacated)
                    .saying(LINDA, OF_SOCIAL);
        }

        @Test
        void isEndedByNobodyElse() {
            for (Actor by : List.of(EVA, OMAR, PER)) {
                story.plan().given(TOGETHER, COORDINATED, LED).when(by, vacate).isRefused("not-lead");
            }
            story.plan().given(TOGETHER, COORDINATED).when(LINDA, vacate).isRefused("not-lead");
            story.plan().given(TOGETHER, COORDINATED, LED).when(INES, vacate).isRefused("not-entitled");
        }

        @Test
        void isNotEndedWhereNobodyCoordinates() {
            story.plan().given(TOGETHER, LED).when(LINDA, vacate).isRefused("already-decided");
        }

        @Test
        void withAReason() {
            story.plan()
                    .given(TOGETHER, COORDINATED)
                    .when(EVA, new ResignCoordination(PLAN, " "))
                    .isRefused("invalid", "fields", "reason");
            story.plan()
                    .given(TOGETHER, COORDINATED, LED)
                    .when(LINDA, new VacateCoordination(PLAN, " "))
                    .isRefused("invalid", "fields", "reason");
        }

        @Test
        void isHeldNoLonger() {
            story.plan()
                    .given(TOGETHER, COORDINATED)
                    .given(by(EVA, resigned))
                    .when(EVA, new PausePlan(PLAN))
                    .isRefused("not-coordinator");
            story.plan()
                    .given(TOGETHER, COORDINATED, LED)
                    .given(by(LINDA, vacated))
                    .when(EVA, new PausePlan(PLAN))
                    .isRefused("not-coordinator");
        }

        @Test
        void goesToTheOneWhoWasAskedAlready() {
            story.plan()
                    .given(TOGETHER, COORDINATED)
                    .given(by(EVA, new CoordinatorAppointed(PLAN, PER.person(), BUP)))
                    .given(by(EVA, resigned))
                    .when(PER, new AcceptCoordination(PLAN))
                    .then(new CoordinationAccepted(PLAN, PER.person(), BUP));
        }

        /** Else its unit, or one it had asked, would simply go on. */
        @Test
        void isNamedAnewByTheLeadPartyAloneWhenThatHasEndedIt() {
            story.plan()
                    .given(TOGETHER, COORDINATED, LED)
                    .given(by(EVA, new CoordinatorAppointed(PLAN, OMAR.person(), SCHOOL)), by(LINDA, vacated))
                    .when(OMAR, new AcceptCoordination(PLAN))
                    .isRefused("nothing-offered");
            story.plan()
                    .given(TOGETHER, COORDINATED, LED)
                    .given(by(LINDA, vacated))
                    .when(EVA, new AppointCoordinator(PLAN, EVA.person()))
                    .isRefused("not-lead");
            story.plan()
                    .given(TOGETHER, COORDINATED, LED)
                    .given(by(LINDA, vacated))
                    .when(LINDA, new AppointCoordinator(PLAN, PER.person()))
                    .then(new CoordinatorAppointed(PLAN, PER.person(), BUP));
        }
    }

    @Nested
    class TheFollowUp {
        @Test
        void isSetByTheCoordinator() {
            story.plan()
                    .given(OPEN, COORDINATED)
                    .when(EVA, new SetFollowUp(PLAN, DUE))
                    .then(new FollowUpSet(PLAN, DUE));
        }

        @Test
        void isSetByNobodyElse() {
            story.plan()
                    .given(OPEN, COORDINATED)
                    .when(OMAR, new SetFollowUp(PLAN, DUE))
                    .isRefused("not-coordinator");
        }

        @Test
        void doesNotLieInThePast() {
            story.plan()
                    .given(OPEN, COORDINATED)
                    .when(EVA, new SetFollowUp(PLAN, TODAY.minusDays(1)))
                    .isRefused("date-not-possible");
        }

        @Test
        void mayBeToday() {
            story.plan()
                    .given(OPEN, COORDINATED)
                    .when(EVA, new SetFollowUp(PLAN, TODAY))
                    .then(new FollowUpSet(PLAN, TODAY));
        }

        @Test
        void hasADay() {
            story.plan()
                    .given(OPEN, COORDINATED)
                    .when(EVA, new SetFollowUp(PLAN, null))
                    .isRefused("invalid", "fields", "day");
        }

        @Test
        void isNotSetWhileThePlanRests() {
            story.plan()
                    .given(OPEN, COORDINATED, PAUSED)
                    .when(EVA, new SetFollowUp(PLAN, DUE))
                    .isRefused("plan-not-open");
        }
    }

    @Nested
    class Resting {
        @Test
        void theCoordinatorPauses() {
            story.plan()
                    .given(OPEN, COORDINATED)
                    .when(EVA, new PausePlan(PLAN))
                    .then(new PlanPaused(PLAN, PauseReason.COORDINATOR));
        }

        @Test
        void nobodyElseDoes() {
            story.plan()
                    .given(OPEN, COORDINATED)
                    .when(INES, new PausePlan(PLAN))
                    .isRefused("not-coordinator");
        }

        @Test
        void notTwice() {
            story.plan()
                    .given(OPEN, COORDINATED, PAUSED)
                    .when(EVA, new PausePlan(PLAN))
                    .isRefused("already-decided");
        }

        @Test
        void notBeforeItIsOpen() {
            story.plan()
                    .given(PROPOSED, COORDINATED)
                    .when(EVA, new PausePlan(PLAN))
                    .isRefused("plan-not-open");
        }

        @Test
        void theCoordinatorResumes() {
            story.plan()
                    .given(OPEN, COORDINATED, PAUSED)
                    .when(EVA, new ResumePlan(PLAN))
                    .then(new PlanResumed(PLAN));
        }

        @Test
        void nobodyElseResumes() {
            story.plan()
                    .given(OPEN, COORDINATED, PAUSED)
                    .when(OMAR, new ResumePlan(PLAN))
                    .isRefused("not-coordinator");
        }

        @Test
        void aPlanThatRunsIsNotResumed() {
            story.plan()
                    .given(OPEN, COORDINATED)
                    .when(EVA, new ResumePlan(PLAN))
                    .isRefused("already-decided");
        }

        @Test
        void notUntilEveryJoinedPartyIsCovered() {
            story.family.hears(consent(SCHOOL, SOCIAL));
            story.planWithoutConsent()
                    .given(TOGETHER, COORDINATED, PAUSED)
                    .when(EVA, new ResumePlan(PLAN))
                    .isRefused("no-ground");
        }

        @Test
        void anEstablishedPlanIsEstablishedAgainWhenResumed() {
            story.plan()
                    .given(OPEN, COORDINATED)
                    .given(by(EVA, new PlanEstablished(PLAN)))
                    .given(PAUSED)
                    .given(by(EVA, new PlanResumed(PLAN)))
                    .when(EVA, new EstablishPlan(PLAN))
                    .isRefused("already-decided");
        }
    }

    @Nested
    class WhenTheHubExaminesTheGround {
        private final ExamineGround examine = new ExamineGround(PLAN);

        @Test
        void aPlanWithAnUncoveredPartyRests() {
            story.family.hears(consent(SCHOOL, SOCIAL));
            story.planWithoutConsent()
                    .given(TOGETHER)
                    .when(Actor.HUB, examine)
                    .then(new PlanPaused(PLAN, PauseReason.GROUND))
                    .saying(Actor.HUB, "null");
        }

        @Test
        void aCoveredPlanGoesOn() {
            story.plan().given(TOGETHER).when(Actor.HUB, examine).thenNothing();
        }

        @Test
        void aPlanThatRestsOrIsProposedIsLeftAlone() {
            story.planWithoutConsent()
                    .given(TOGETHER, PAUSED)
                    .when(Actor.HUB, examine)
                    .thenNothing();
            new PlanStory()
                    .planWithoutConsent()
                    .given(PROPOSED)
                    .when(Actor.HUB, examine)
                    .thenNothing();
        }

        @Test
        void aPartyThatHasLeftNeedsNoCover() {
            story.family.hears(consent(SCHOOL, SOCIAL));
            story.planWithoutConsent()
                    .given(TOGETHER)
                    .given(by(PER, new PartyLeft(PLAN, BUP, sealed(BUP, "x"))))
                    .when(Actor.HUB, examine)
                    .thenNothing();
        }

        @Test
        void nobodyElseAsksForIt() {
            story.planWithoutConsent().given(TOGETHER).when(EVA, examine).isRefused("not-entitled");
            new PlanStory()
                    .planWithoutConsent()
                    .given(TOGETHER)
                    .when(OPERATOR, examine)
                    .isRefused("not-entitled");
        }
    }
}
