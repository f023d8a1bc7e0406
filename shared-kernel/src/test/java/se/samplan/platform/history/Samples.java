package se.samplan.platform.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.samplan.child.ChildId;
import se.samplan.child.Custody;
import se.samplan.child.Guardian;
import se.samplan.child.ProtectionLevel;
import se.samplan.child.events.ChildEvent;
import se.samplan.child.events.ChildRegistered;
import se.samplan.child.events.CustodySet;
import se.samplan.child.events.IdentityProtected;
import se.samplan.child.events.ProtectionLifted;
import se.samplan.child.events.TextsDestroyed;
import se.samplan.consent.Topic;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.consent.events.ConsentGiven;
import se.samplan.consent.events.ConsentPeriodBegan;
import se.samplan.consent.events.ConsentPeriodEnded;
import se.samplan.consent.events.ConsentRefused;
import se.samplan.consent.events.ConsentWithdrawn;
import se.samplan.consent.events.MaturityAssessed;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.party.events.PartyEvent;
import se.samplan.party.events.PartyRegistered;
import se.samplan.party.events.ResponsibilityStated;
import se.samplan.party.events.StaffIntroduced;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.EntryId;
import se.samplan.plan.GoalId;
import se.samplan.plan.GoalOutcome;
import se.samplan.plan.NeedId;
import se.samplan.plan.PauseReason;
import se.samplan.plan.PlanId;
import se.samplan.plan.SealedEvaluation;
import se.samplan.plan.events.ChildVoiceRecorded;
import se.samplan.plan.events.CommitmentBroken;
import se.samplan.plan.events.CommitmentDeclined;
import se.samplan.plan.events.CommitmentKept;
import se.samplan.plan.events.CommitmentMade;
import se.samplan.plan.events.CommitmentOverdue;
import se.samplan.plan.events.CommitmentReleased;
import se.samplan.plan.events.CommitmentRequested;
import se.samplan.plan.events.CommitmentStarted;
import se.samplan.plan.events.CoordinationAccepted;
import se.samplan.plan.events.CoordinatorAppointed;
import se.samplan.plan.events.DissentExpressed;
import se.samplan.plan.events.DueMoved;
import se.samplan.plan.events.EntryStruck;
import se.samplan.plan.events.FollowUpSet;
import se.samplan.plan.events.GoalSet;
import se.samplan.plan.events.HandoverAccepted;
import se.samplan.plan.events.HandoverDeclined;
import se.samplan.plan.events.HandoverOffered;
import se.samplan.plan.events.InvitationDeclined;
import se.samplan.plan.events.LeadAccepted;
import se.samplan.plan.events.LeadPartyNamed;
import se.samplan.plan.events.NeedRecorded;
import se.samplan.plan.events.PartyInvited;
import se.samplan.plan.events.PartyJoined;
import se.samplan.plan.events.PartyLeft;
import se.samplan.plan.events.PlanClosed;
import se.samplan.plan.events.PlanDeclined;
import se.samplan.plan.events.PlanEstablished;
import se.samplan.plan.events.PlanEvent;
import se.samplan.plan.events.PlanOpened;
import se.samplan.plan.events.PlanPaused;
import se.samplan.plan.events.PlanProposed;
import se.samplan.plan.events.PlanResumed;
import se.samplan.plan.events.ProgressReported;
import se.samplan.platform.vault.SealedText;

/** One event of every kind, every component filled. What the golden files hold: an entry here is changed only together with a new revision. */
final class Samples {
    private static final PlanId PLAN = new PlanId("01990000-0000-7000-8000-000000000001");
    private static final ChildId CHILD = new ChildId("01990000-0000-7000-8000-000000000002");
    private static final PartyId FAMILY = new PartyId(CHILD.value());
    private static final PartyId SCHOOL = new PartyId("01990000-0000-7000-8000-000000000003");
    private static final PartyId SOCIAL = new PartyId("01990000-0000-7000-8000-000000000004");
    private static final PersonId TEACHER = new PersonId("01990000-0000-7000-8000-000000000005");
    private static final PersonId GUARDIAN = new PersonId("p-3q2-7w");
    private static final NeedId NEED = new NeedId("01990000-0000-7000-8000-000000000006");
    private static final GoalId GOAL = new GoalId("01990000-0000-7000-8000-000000000007");
    private static final GoalId SUB_GOAL = new GoalId("01990000-0000-7000-8000-000000000008");
    private static final CommitmentId PROMISE = new CommitmentId("01990000-0000-7000-8000-000000000009");
    private static final EntryId ENTRY = new EntryId(PROMISE.value());
    private static final LocalDate DAY = LocalDate.of(2026, 8, 17);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 5);
    private static final SealedText TEXT = new SealedText(CHILD.value(), SCHOOL.value(), "AQIDBA");
    private static final SealedText OTHER = new SealedText(CHILD.value(), SOCIAL.value(), "BQYHCA");

    private Samples() {}

    /** The events by class, in the order of the sealed interfaces. */
    static Map<Class<?>, Object> byClass() {
        Map<Class<?>, Object> events = new LinkedHashMap<>();
        Stream.of(ofParty(), ofChild(), ofConsent(), ofPlan(), ofCommitment())
                .flatMap(List::stream)
                .forEach(event -> events.put(event.getClass(), event));
        return events;
    }

    /** Every kind of event that the sealed interfaces know. */
    static Stream<Class<?>> kinds() {
        return Stream.of(PartyEvent.class, ChildEvent.class, ConsentEvent.class, PlanEvent.class)
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()));
    }

    private static List<Object> ofParty() {
        return List.of(
                new PartyRegistered(SCHOOL, PartyKind.SCHOOL, "Björkängsskolan", "91234567"),
                new ResponsibilityStated(SCHOOL, "Undervisning och elevhälsa, årskurs F–9."),
                new StaffIntroduced(SCHOOL, TEACHER, TEXT, "Specialpedagog"));
    }

    private static List<Object> ofChild() {
        var guardians = List.of(new Guardian(GUARDIAN, TEXT, Custody.JOINT));
        return List.of(
                new ChildRegistered(CHILD, FAMILY, TEXT, OTHER, guardians, new PersonId("p-child")),
                new CustodySet(CHILD, guardians, DAY),
                new IdentityProtected(CHILD, ProtectionLevel.PROTECTED_REGISTRATION, Set.of(SOCIAL)),
                new ProtectionLifted(CHILD),
                new TextsDestroyed(CHILD, SCHOOL, TEXT));
    }

    private static List<Object> ofConsent() {
        Set<PartyId> among = new LinkedHashSet<>(List.of(SCHOOL, SOCIAL));
        return List.of(
                new ConsentGiven(CHILD, GUARDIAN, among, Set.of(Topic.ECONOMY), DAY, DUE),
                new ConsentRefused(CHILD, GUARDIAN),
                new ConsentWithdrawn(CHILD, GUARDIAN, Set.of(SOCIAL)),
                new ConsentPeriodBegan(CHILD, GUARDIAN, DAY),
                new ConsentPeriodEnded(CHILD, GUARDIAN, DUE),
                new MaturityAssessed(CHILD, true, TEXT));
    }

    private static List<Object> ofPlan() {
        return List.of(
                new PlanProposed(PLAN, CHILD, FAMILY, SCHOOL, PartyKind.SCHOOL, TEXT, DAY),
                new PlanDeclined(PLAN, TEXT),
                new PlanOpened(PLAN),
                new PartyInvited(PLAN, SOCIAL, PartyKind.SOCIAL_SERVICES),
                new PartyJoined(PLAN, SOCIAL),
                new InvitationDeclined(PLAN, SOCIAL, OTHER),
                new PartyLeft(PLAN, SOCIAL, OTHER),
                new CoordinatorAppointed(PLAN, TEACHER, SCHOOL),
                new CoordinationAccepted(PLAN, TEACHER, SCHOOL),
                new LeadPartyNamed(PLAN, SOCIAL),
                new LeadAccepted(PLAN, SOCIAL),
                new NeedRecorded(PLAN, NEED, SCHOOL, TEXT, Topic.SCHOOLING),
                new GoalSet(PLAN, SUB_GOAL, NEED, GOAL, SCHOOL, TEXT),
                new ChildVoiceRecorded(PLAN, SCHOOL, TEXT, OTHER),
                new DissentExpressed(PLAN, ENTRY, SOCIAL, OTHER),
                new EntryStruck(PLAN, ENTRY, TEXT),
                new FollowUpSet(PLAN, DUE),
                new PlanEstablished(PLAN),
                new PlanPaused(PLAN, PauseReason.GROUND),
                new PlanResumed(PLAN),
                new PlanClosed(PLAN, TEXT, Map.of(GOAL, new SealedEvaluation(GoalOutcome.PARTLY, OTHER)), TEXT));
    }

    private static List<Object> ofCommitment() {
        return List.of(
                new CommitmentRequested(PLAN, PROMISE, GOAL, SCHOOL, SOCIAL, TEXT, Topic.FAMILY, DUE),
                new CommitmentMade(PLAN, PROMISE, GOAL, SCHOOL, TEACHER, TEXT, Topic.LEISURE, DUE, DAY),
                new CommitmentDeclined(PLAN, PROMISE, OTHER),
                new CommitmentStarted(PLAN, PROMISE, DAY),
                new ProgressReported(PLAN, PROMISE, SCHOOL, TEXT, DAY),
                new CommitmentKept(PLAN, PROMISE, DAY, TEXT),
                new CommitmentBroken(PLAN, PROMISE, DAY, TEXT),
                new CommitmentReleased(PLAN, PROMISE, DAY, TEXT),
                new DueMoved(PLAN, PROMISE, DUE, TEXT),
                new CommitmentOverdue(PLAN, PROMISE, DUE),
                new HandoverOffered(PLAN, PROMISE, SCHOOL, TEACHER, TEXT),
                new HandoverAccepted(PLAN, PROMISE, SOCIAL, TEACHER, DAY),
                new HandoverDeclined(PLAN, PROMISE, OTHER));
    }
}
