package se.samplan.plan.write;

import static se.samplan.cases.Cases.BUP;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.FAMILY;
import static se.samplan.cases.Cases.INES;
import static se.samplan.cases.Cases.LEO;
import static se.samplan.cases.Cases.LINDA;
import static se.samplan.cases.Cases.PER;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.SOCIAL;
import static se.samplan.cases.Cases.TODAY;
import static se.samplan.cases.Cases.by;
import static se.samplan.cases.Cases.sealed;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import se.samplan.cases.Cases;
import se.samplan.cases.KnownFamily;
import se.samplan.cases.ReadableVault;
import se.samplan.cases.RegistersInMemory;
import se.samplan.cases.Trial;
import se.samplan.consent.Topic;
import se.samplan.party.PartyKind;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.EntryId;
import se.samplan.plan.GoalId;
import se.samplan.plan.NeedId;
import se.samplan.plan.PauseReason;
import se.samplan.plan.PlanId;
import se.samplan.plan.events.ChildVoiceRecorded;
import se.samplan.plan.events.CommitmentMade;
import se.samplan.plan.events.CommitmentRequested;
import se.samplan.plan.events.CoordinationAccepted;
import se.samplan.plan.events.CoordinatorAppointed;
import se.samplan.plan.events.FollowUpSet;
import se.samplan.plan.events.GoalSet;
import se.samplan.plan.events.LeadAccepted;
import se.samplan.plan.events.LeadPartyNamed;
import se.samplan.plan.events.NeedRecorded;
import se.samplan.plan.events.PartyInvited;
import se.samplan.plan.events.PartyJoined;
import se.samplan.plan.events.PlanDeclined;
import se.samplan.plan.events.PlanOpened;
import se.samplan.plan.events.PlanPaused;
import se.samplan.plan.events.PlanProposed;

/** What has happened in Leo's plan before a test begins; each story is a list of events. */
final class PlanStory {
    static final PlanId PLAN = new PlanId("01990000-0000-7000-8000-0000000000aa");
    static final NeedId NEED = new NeedId("01990000-0000-7000-8000-0000000000b1");
    static final GoalId GOAL = new GoalId("01990000-0000-7000-8000-0000000000c1");
    static final CommitmentId C1 = new CommitmentId("01990000-0000-7000-8000-0000000000d1");
    static final CommitmentId C2 = new CommitmentId("01990000-0000-7000-8000-0000000000d2");
    static final EntryId C1_ENTRY = EntryId.of(C1.value());
    static final LocalDate FOUND = TODAY.minusDays(30);
    static final LocalDate LAST = TODAY.plusDays(60);
    static final LocalDate DUE = TODAY.plusDays(30);
    static final String OF_SCHOOL = SCHOOL.value();
    static final String OF_SOCIAL = SOCIAL.value();
    static final String OF_FAMILY = FAMILY.value();

    static final List<EventMessage<?>> PROPOSED = List.of(by(
            EVA,
            "propose",
            new PlanProposed(
                    PLAN, LEO, FAMILY, SCHOOL, PartyKind.SCHOOL, sealed(SCHOOL, "Går i korridoren."), FOUND, LAST)));
    static final List<EventMessage<?>> OPEN = and(PROPOSED, by(EVA, new PlanOpened(PLAN)));
    static final List<EventMessage<?>> SOCIAL_INVITED =
            List.of(by(EVA, new PartyInvited(PLAN, SOCIAL, PartyKind.SOCIAL_SERVICES)));
    static final List<EventMessage<?>> SOCIAL_JOINED = and(SOCIAL_INVITED, by(LINDA, new PartyJoined(PLAN, SOCIAL)));
    static final List<EventMessage<?>> BUP_JOINED =
            List.of(by(EVA, new PartyInvited(PLAN, BUP, PartyKind.BUP)), by(PER, new PartyJoined(PLAN, BUP)));
    static final List<EventMessage<?>> TOGETHER = Stream.of(OPEN, SOCIAL_JOINED, BUP_JOINED)
            .<EventMessage<?>>flatMap(List::stream)
            .toList();
    static final List<EventMessage<?>> COORDINATED = List.of(
            by(EVA, new CoordinatorAppointed(PLAN, EVA.person(), SCHOOL)),
            by(EVA, new CoordinationAccepted(PLAN, EVA.person(), SCHOOL)));
    static final List<EventMessage<?>> LED =
            List.of(by(EVA, new LeadPartyNamed(PLAN, SOCIAL)), by(LINDA, new LeadAccepted(PLAN, SOCIAL)));
    static final List<EventMessage<?>> NEED_FOUND =
            List.of(by(EVA, new NeedRecorded(PLAN, NEED, SCHOOL, sealed(SCHOOL, "Trygghet."), Topic.SCHOOLING)));
    static final List<EventMessage<?>> WITH_GOAL =
            and(NEED_FOUND, by(EVA, new GoalSet(PLAN, GOAL, NEED, null, SCHOOL, sealed(SCHOOL, "På lektion."))));
    static final List<EventMessage<?>> FOLLOWED_UP = List.of(by(EVA, new FollowUpSet(PLAN, DUE)));
    static final List<EventMessage<?>> VOICE =
            List.of(by(INES, new ChildVoiceRecorded(PLAN, FAMILY, sealed(FAMILY, "Jag vill in."), null)));
    /** Asked by the school of socialtjänst. */
    static final List<EventMessage<?>> C1_REQUESTED = List.of(by(
            EVA,
            new CommitmentRequested(
                    PLAN, C1, GOAL, SCHOOL, SOCIAL, sealed(SCHOOL, "Kontaktperson."), Topic.LEISURE, DUE)));
    /** Promised by the school, Eva, from today. */
    static final List<EventMessage<?>> C1_MADE = List.of(made(TODAY));

    static final List<EventMessage<?>> PAUSED = List.of(by(EVA, new PlanPaused(PLAN, PauseReason.COORDINATOR)));
    static final List<EventMessage<?>> DECLINED =
            and(PROPOSED, by(EVA, new PlanDeclined(PLAN, sealed(SCHOOL, "Räcker med skolan."))));

    final KnownFamily family = Cases.family();
    final RegistersInMemory registers = Cases.registers();
    final ReadableVault vault = new ReadableVault();

    /** Leo's plan before the rules; his mother has consented to school, socialtjänst and BUP. */
    Trial<PlanAggregate> plan() {
        family.hears(Cases.consent(SCHOOL, SOCIAL, BUP));
        return planWithoutConsent();
    }

    Trial<PlanAggregate> planWithoutConsent() {
        return new Trial<>(
                PlanAggregate.class,
                new DecisionContexts(Cases.CALENDAR, family, registers, vault, Cases.names(registers)),
                registers,
                new ProposalTime(60));
    }

    static EventMessage<?> made(LocalDate from) {
        return by(
                EVA,
                new CommitmentMade(
                        PLAN,
                        C1,
                        GOAL,
                        SCHOOL,
                        EVA.person(),
                        sealed(SCHOOL, "Möta Leo vid dörren."),
                        Topic.SCHOOLING,
                        DUE,
                        from));
    }

    private static List<EventMessage<?>> and(List<EventMessage<?>> story, EventMessage<?> next) {
        return Stream.<EventMessage<?>>concat(story.stream(), Stream.of(next)).toList();
    }
}
