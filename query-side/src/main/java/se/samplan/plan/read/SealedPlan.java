package se.samplan.plan.read;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.EntryId;
import se.samplan.plan.NeedId;
import se.samplan.plan.PartyState;
import se.samplan.plan.PauseReason;
import se.samplan.plan.PlanId;
import se.samplan.plan.PlanStatus;
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
import se.samplan.platform.message.Words;
import se.samplan.platform.search.RecordedEvent;
import se.samplan.platform.vault.SealedText;

/**
 * One plan as its events say, texts still sealed. A pure fold.
 *
 * @param resumesTo where the plan goes on after a pause
 * @param lines the latest of the plan's life, first the oldest
 */
@RecordBuilder
record SealedPlan(
        PlanId plan,
        ChildId child,
        PartyId family,
        PartyId proposer,
        SealedText reason,
        LocalDate foundOn,
        PlanStatus status,
        PlanStatus resumesTo,
        @Nullable PauseReason pausedFor,
        List<SealedMembership> parties,
        @Nullable NamedHolder coordinator,
        @Nullable OpenQuestion coordinatorAsked,
        @Nullable PartyId lead,
        @Nullable OpenQuestion leadAsked,
        @Nullable LocalDate followUp,
        List<SealedVoice> voices,
        List<SealedNeed> needs,
        List<SealedGoal> goals,
        List<SealedCommitment> commitments,
        @Nullable SealedClosing closing,
        List<TimelineEntry> lines)
        implements SealedPlanBuilder.With {

    /** So many lines are remembered; whoever reads sees at most fifty of them. */
    private static final int REMEMBERED = 200;

    /** A question to a party, or to one person of it, that has no answer yet. */
    record OpenQuestion(
            PartyId party,
            @Nullable PersonId person,
            @Nullable PartyId from,
            Instant since) {}

    static SealedPlan of(PlanProposed it, RecordedEvent recorded) {
        SealedMembership proposing =
                new SealedMembership(it.proposer(), it.kind(), PartyState.JOINED, null, recorded.day(), null, null);
        SealedMembership family = new SealedMembership(
                it.family(), PartyKind.FAMILY, PartyState.JOINED, null, recorded.day(), null, null);
        return new SealedPlan(
                        it.plan(),
                        it.child(),
                        it.family(),
                        it.proposer(),
                        it.reason(),
                        it.foundOn(),
                        PlanStatus.PROPOSED,
                        PlanStatus.PROPOSED,
                        null,
                        List.of(proposing, family),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of())
                .line(it, recorded);
    }

    SealedPlan with(PlanEvent event, RecordedEvent recorded) {
        return next(event, recorded).line(event, recorded);
    }

    private SealedPlan next(PlanEvent event, RecordedEvent recorded) {
        PartyId actor = recorded.party() == null ? proposer : recorded.party();
        return switch (event) {
            case PlanProposed it -> this;
            case PlanDeclined it ->
                status(PlanStatus.DECLINED)
                        .withClosing(new SealedClosing(recorded.day(), actor, it.reason(), it.reason()));
            case PlanOpened it -> status(PlanStatus.OPEN);
            case PartyInvited it -> invited(it, actor, recorded);
            case PartyJoined it -> party(it.party(), known -> known.in(PartyState.JOINED, recorded.day(), null));
            case InvitationDeclined it ->
                party(it.party(), known -> known.in(PartyState.DECLINED, recorded.day(), it.reason()));
            case PartyLeft it -> left(it, recorded);
            case CoordinatorAppointed it ->
                withCoordinatorAsked(new OpenQuestion(it.party(), it.person(), recorded.party(), recorded.at()));
            case CoordinationAccepted it ->
                withCoordinator(new NamedHolder(it.party(), it.person())).withCoordinatorAsked(null);
            case LeadPartyNamed it ->
                withLeadAsked(new OpenQuestion(it.party(), null, recorded.party(), recorded.at()));
            case LeadAccepted it -> withLead(it.party()).withLeadAsked(null);
            case NeedRecorded it ->
                withNeeds(ImmutableLists.plus(
                        needs,
                        new SealedNeed(
                                it.need(),
                                it.by(),
                                recorded.actor(),
                                recorded.at(),
                                it.text(),
                                it.topic(),
                                false,
                                List.of())));
            case GoalSet it ->
                withGoals(ImmutableLists.plus(
                        goals,
                        new SealedGoal(
                                it.goal(),
                                it.need(),
                                it.partOf(),
                                it.by(),
                                recorded.actor(),
                                recorded.at(),
                                it.text(),
                                false,
                                null,
                                List.of())));
            case ChildVoiceRecorded it ->
                withVoices(ImmutableLists.plus(
                        voices, new SealedVoice(recorded.at(), it.by(), recorded.actor(), it.text(), it.missing())));
            case CommitmentRequested it -> requested(it, recorded);
            case CommitmentMade it -> made(it, recorded);
            case CommitmentDeclined it ->
                commitment(
                        it.commitment(),
                        known -> known.settled(CommitmentState.DECLINED, null)
                                .say(SealedRemark.of(recorded, askedOf(known, actor), it.reason(), null)));
            case CommitmentStarted it ->
                commitment(
                        it.commitment(),
                        known -> known.in(CommitmentState.STARTED)
                                .say(SealedRemark.of(recorded, actor(recorded, known), null, it.day())));
            case ProgressReported it ->
                commitment(
                        it.commitment(), known -> known.say(SealedRemark.of(recorded, it.by(), it.text(), it.day())));
            case CommitmentKept it ->
                commitment(
                        it.commitment(),
                        known -> known.settled(CommitmentState.KEPT, it.day())
                                .say(SealedRemark.of(recorded, actor(recorded, known), it.text(), it.day())));
            case CommitmentBroken it ->
                commitment(
                        it.commitment(),
                        known -> known.settled(CommitmentState.BROKEN, it.day())
                                .say(SealedRemark.of(recorded, actor(recorded, known), it.reason(), it.day())));
            case CommitmentReleased it ->
                commitment(
                        it.commitment(),
                        known -> known.settled(CommitmentState.RELEASED, it.day())
                                .say(SealedRemark.of(recorded, actor(recorded, known), it.reason(), it.day())));
            case DueMoved it ->
                commitment(
                        it.commitment(),
                        known -> known.dueOn(it.due())
                                .say(SealedRemark.of(recorded, actor(recorded, known), it.reason(), it.due())));
            case CommitmentOverdue it ->
                commitment(it.commitment(), known -> known.state().isCarried() ? known.overdue() : known);
            case HandoverOffered it ->
                commitment(
                        it.commitment(),
                        known -> known.offered(new SealedCommitment.SealedOffer(
                                        actor(recorded, known), it.to(), it.toPerson(), it.reason(), recorded.at()))
                                .say(SealedRemark.of(recorded, actor(recorded, known), it.reason(), null)));
            case HandoverAccepted it ->
                commitment(
                        it.commitment(),
                        known -> known.carriedBy(new SealedCommitment.Carrier(
                                        it.party(), it.person(), it.from(), recorded.position()))
                                .say(SealedRemark.of(recorded, it.party(), null, it.from())));
            case HandoverDeclined it ->
                commitment(
                        it.commitment(),
                        known -> known.offered(null).say(SealedRemark.of(recorded, actor, it.reason(), null)));
            case DissentExpressed it -> say(it.about(), SealedRemark.of(recorded, it.by(), it.text(), null));
            case EntryStruck it ->
                struck(it.entry()).say(it.entry(), SealedRemark.of(recorded, actor, it.reason(), null));
            case FollowUpSet it -> withFollowUp(it.day());
            case PlanEstablished it -> status(PlanStatus.ESTABLISHED);
            case PlanPaused it -> paused(it.reason());
            case PlanResumed it -> status == PlanStatus.PAUSED ? status(resumesTo) : this;
            case PlanClosed it ->
                status(PlanStatus.CLOSED)
                        .withGoals(goals.stream()
                                .map(goal -> goal.evaluate(it.evaluations().get(goal.goal())))
                                .toList())
                        .withClosing(new SealedClosing(recorded.day(), actor, it.reason(), it.wayForward()));
        };
    }

    Optional<SealedMembership> party(PartyId party) {
        return parties.stream().filter(each -> each.party().equals(party)).findFirst();
    }

    Optional<SealedNeed> need(NeedId need) {
        return needs.stream().filter(each -> each.need().equals(need)).findFirst();
    }

    @Nullable
    Topic topic(SealedGoal goal) {
        return need(goal.need()).map(SealedNeed::topic).orElse(null);
    }

    /** The plan as it was, but for the one who left standing as left. */
    SealedPlan forOneWhoLeft(SealedMembership leaver) {
        return withParties(ImmutableLists.with(parties, each -> each.party().equals(leaver.party()), each -> leaver));
    }

    private static PartyId actor(RecordedEvent recorded, SealedCommitment known) {
        if (recorded.party() != null) {
            return recorded.party();
        }
        return known.carrier(recorded.day())
                .map(SealedCommitment.Carrier::party)
                .orElseThrow(() -> new IllegalStateException("nobody carries the commitment"));
    }

    private static PartyId askedOf(SealedCommitment known, PartyId actor) {
        return known.asked() == null ? actor : known.asked().of();
    }

    private SealedPlan invited(PartyInvited it, PartyId by, RecordedEvent recorded) {
        SealedMembership asked =
                new SealedMembership(it.party(), it.kind(), PartyState.INVITED, by, recorded.day(), null, null);
        return party(it.party()).isPresent()
                ? party(it.party(), known -> asked)
                : withParties(ImmutableLists.plus(parties, asked));
    }

    private SealedPlan left(PartyLeft it, RecordedEvent recorded) {
        SealedPlan then = withParties(ImmutableLists.with(
                parties, each -> each.asLeft() != null, each -> each.in(PartyState.LEFT, each.since(), each.reason())));
        SealedPlan next = party(it.party(), known -> known.left(recorded.day(), it.reason(), then));
        if (coordinator != null && coordinator.party().equals(it.party())) {
            next = next.withCoordinator(null);
        }
        if (it.party().equals(lead)) {
            next = next.withLead(null);
        }
        // Nobody is left to answer.
        if (coordinatorAsked != null && coordinatorAsked.party().equals(it.party())) {
            next = next.withCoordinatorAsked(null);
        }
        return leadAsked != null && leadAsked.party().equals(it.party()) ? next.withLeadAsked(null) : next;
    }

    private SealedPlan requested(CommitmentRequested it, RecordedEvent recorded) {
        return withCommitments(ImmutableLists.plus(
                commitments,
                new SealedCommitment(
                        it.commitment(),
                        it.goal(),
                        it.topic(),
                        it.due(),
                        CommitmentState.REQUESTED,
                        false,
                        null,
                        new SealedCommitment.RequestedCommitment(it.by(), it.of(), recorded.at(), it.text()),
                        null,
                        List.of(),
                        null,
                        List.of())));
    }

    private SealedPlan made(CommitmentMade it, RecordedEvent recorded) {
        var made = new SealedCommitment.MadeCommitment(it.party(), recorded.at(), it.text(), it.from());
        var maker = new SealedCommitment.Carrier(it.party(), it.person(), it.from(), recorded.position());
        if (commitments.stream().anyMatch(known -> known.commitment().equals(it.commitment()))) {
            return commitment(it.commitment(), known -> known.promised(made, maker, it.goal(), it.topic(), it.due()));
        }
        return withCommitments(ImmutableLists.plus(
                commitments,
                new SealedCommitment(
                        it.commitment(),
                        it.goal(),
                        it.topic(),
                        it.due(),
                        CommitmentState.MADE,
                        false,
                        null,
                        null,
                        made,
                        List.of(maker),
                        null,
                        List.of())));
    }

    private SealedPlan struck(EntryId entry) {
        return withNeeds(ImmutableLists.with(needs, it -> entry.refersTo(it.need()), SealedNeed::strike))
                .withGoals(ImmutableLists.with(goals, it -> entry.refersTo(it.goal()), SealedGoal::strike))
                .withCommitments(ImmutableLists.with(
                        commitments,
                        it -> entry.refersTo(it.commitment()),
                        it -> it.settled(CommitmentState.STRUCK, it.ended())));
    }

    private SealedPlan say(EntryId entry, SealedRemark said) {
        return withNeeds(ImmutableLists.with(needs, it -> entry.refersTo(it.need()), it -> it.say(said)))
                .withGoals(ImmutableLists.with(goals, it -> entry.refersTo(it.goal()), it -> it.say(said)))
                .withCommitments(
                        ImmutableLists.with(commitments, it -> entry.refersTo(it.commitment()), it -> it.say(said)));
    }

    private SealedPlan line(PlanEvent event, RecordedEvent recorded) {
        TimelineEntry line = new TimelineEntry(
                recorded.position(),
                recorded.at(),
                Words.of(event.getClass()),
                recorded.actor(),
                recorded.party(),
                event.summary().entry(),
                event.summary().counterparty());
        return withLines(ImmutableLists.last(ImmutableLists.plus(lines, line), REMEMBERED));
    }

    private SealedPlan party(PartyId party, UnaryOperator<SealedMembership> change) {
        return withParties(ImmutableLists.with(parties, each -> each.party().equals(party), change));
    }

    private SealedPlan commitment(CommitmentId commitment, UnaryOperator<SealedCommitment> change) {
        return withCommitments(
                ImmutableLists.with(commitments, each -> each.commitment().equals(commitment), change));
    }

    private SealedPlan status(PlanStatus next) {
        return with(it -> it.status(next).resumesTo(next).pausedFor(null));
    }

    private SealedPlan paused(PauseReason why) {
        PlanStatus after = status == PlanStatus.PAUSED ? resumesTo : status;
        return with(it -> it.status(PlanStatus.PAUSED).resumesTo(after).pausedFor(why));
    }
}
