package se.samplan.plan.read;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.EntryId;
import se.samplan.plan.NeedId;
import se.samplan.plan.PauseReason;
import se.samplan.plan.PlanId;
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
import se.samplan.platform.search.Fact;
import se.samplan.platform.vault.SealedText;

/**
 * One plan as its facts say, texts still sealed. A pure fold.
 *
 * @param resumesTo where the plan goes on after a pause
 * @param lines the latest of the plan's life, first the oldest
 */
@RecordBuilder
record PlanPicture(
        PlanId plan,
        ChildId child,
        PartyId family,
        PartyId proposer,
        SealedText reason,
        LocalDate foundOn,
        PlanStatus status,
        PlanStatus resumesTo,
        @Nullable PauseReason pausedFor,
        List<PartyPicture> parties,
        @Nullable Holder coordinator,
        @Nullable Waiting coordinatorAsked,
        @Nullable PartyId lead,
        @Nullable Waiting leadAsked,
        @Nullable LocalDate followUp,
        List<VoicePicture> voices,
        List<NeedPicture> needs,
        List<GoalPicture> goals,
        List<CommitmentPicture> commitments,
        @Nullable ClosingPicture closing,
        List<Line> lines)
        implements PlanPictureBuilder.With {

    /** So many lines are remembered; whoever reads sees at most fifty of them. */
    private static final int REMEMBERED = 200;

    /** A question to a party, or to one person of it, that has no answer yet. */
    record Waiting(
            PartyId party,
            @Nullable PersonId person,
            @Nullable PartyId from,
            Instant since) {}

    static PlanPicture of(PlanProposed it, Fact fact) {
        PartyPicture proposing =
                new PartyPicture(it.proposer(), it.kind(), PartyState.JOINED, null, fact.day(), null, null);
        PartyPicture family =
                new PartyPicture(it.family(), PartyKind.FAMILY, PartyState.JOINED, null, fact.day(), null, null);
        return new PlanPicture(
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
                .line(it, fact);
    }

    PlanPicture with(PlanEvent event, Fact fact) {
        return next(event, fact).line(event, fact);
    }

    private PlanPicture next(PlanEvent event, Fact fact) {
        PartyId actor = fact.party() == null ? proposer : fact.party();
        return switch (event) {
            case PlanProposed it -> this;
            case PlanDeclined it ->
                status(PlanStatus.DECLINED)
                        .withClosing(new ClosingPicture(fact.day(), actor, it.reason(), it.reason()));
            case PlanOpened it -> status(PlanStatus.OPEN);
            case PartyInvited it -> invited(it, actor, fact);
            case PartyJoined it -> party(it.party(), known -> known.in(PartyState.JOINED, fact.day(), null));
            case InvitationDeclined it ->
                party(it.party(), known -> known.in(PartyState.DECLINED, fact.day(), it.reason()));
            case PartyLeft it -> left(it, fact);
            case CoordinatorAppointed it ->
                withCoordinatorAsked(new Waiting(it.party(), it.person(), fact.party(), fact.at()));
            case CoordinationAccepted it ->
                withCoordinator(new Holder(it.party(), it.person())).withCoordinatorAsked(null);
            case LeadPartyNamed it -> withLeadAsked(new Waiting(it.party(), null, fact.party(), fact.at()));
            case LeadAccepted it -> withLead(it.party()).withLeadAsked(null);
            case NeedRecorded it ->
                withNeeds(Lists.plus(
                        needs,
                        new NeedPicture(
                                it.need(), it.by(), fact.actor(), fact.at(), it.text(), it.topic(), false, List.of())));
            case GoalSet it ->
                withGoals(Lists.plus(
                        goals,
                        new GoalPicture(
                                it.goal(),
                                it.need(),
                                it.partOf(),
                                it.by(),
                                fact.actor(),
                                fact.at(),
                                it.text(),
                                false,
                                null,
                                List.of())));
            case ChildVoiceRecorded it ->
                withVoices(Lists.plus(
                        voices, new VoicePicture(fact.at(), it.by(), fact.actor(), it.text(), it.missing())));
            case CommitmentRequested it -> requested(it, fact);
            case CommitmentMade it -> made(it, fact);
            case CommitmentDeclined it ->
                commitment(
                        it.commitment(),
                        known -> known.settled(CommitmentState.DECLINED, null)
                                .say(Said.of(fact, askedOf(known, actor), it.reason(), null)));
            case CommitmentStarted it ->
                commitment(
                        it.commitment(),
                        known -> known.in(CommitmentState.STARTED)
                                .say(Said.of(fact, actor(fact, known), null, it.day())));
            case ProgressReported it ->
                commitment(it.commitment(), known -> known.say(Said.of(fact, it.by(), it.text(), it.day())));
            case CommitmentKept it ->
                commitment(
                        it.commitment(),
                        known -> known.settled(CommitmentState.KEPT, it.day())
                                .say(Said.of(fact, actor(fact, known), it.text(), it.day())));
            case CommitmentBroken it ->
                commitment(
                        it.commitment(),
                        known -> known.settled(CommitmentState.BROKEN, it.day())
                                .say(Said.of(fact, actor(fact, known), it.reason(), it.day())));
            case CommitmentReleased it ->
                commitment(
                        it.commitment(),
                        known -> known.settled(CommitmentState.RELEASED, it.day())
                                .say(Said.of(fact, actor(fact, known), it.reason(), it.day())));
            case DueMoved it ->
                commitment(
                        it.commitment(),
                        known -> known.dueOn(it.due()).say(Said.of(fact, actor(fact, known), it.reason(), it.due())));
            case CommitmentOverdue it ->
                commitment(it.commitment(), known -> known.state().isCarried() ? known.overdue() : known);
            case HandoverOffered it ->
                commitment(
                        it.commitment(),
                        known -> known.offered(new CommitmentPicture.Offer(
                                        actor(fact, known), it.to(), it.toPerson(), it.reason(), fact.at()))
                                .say(Said.of(fact, actor(fact, known), it.reason(), null)));
            case HandoverAccepted it ->
                commitment(
                        it.commitment(),
                        known -> known.carriedBy(new CommitmentPicture.Carrier(
                                        it.party(), it.person(), it.from(), fact.position()))
                                .say(Said.of(fact, it.party(), null, it.from())));
            case HandoverDeclined it ->
                commitment(it.commitment(), known -> known.offered(null).say(Said.of(fact, actor, it.reason(), null)));
            case DissentExpressed it -> say(it.about(), Said.of(fact, it.by(), it.text(), null));
            case EntryStruck it -> struck(it.entry()).say(it.entry(), Said.of(fact, actor, it.reason(), null));
            case FollowUpSet it -> withFollowUp(it.day());
            case PlanEstablished it -> status(PlanStatus.ESTABLISHED);
            case PlanPaused it -> paused(it.reason());
            case PlanResumed it -> status == PlanStatus.PAUSED ? status(resumesTo) : this;
            case PlanClosed it ->
                status(PlanStatus.CLOSED)
                        .withGoals(goals.stream()
                                .map(goal -> goal.evaluate(it.evaluations().get(goal.goal())))
                                .toList())
                        .withClosing(new ClosingPicture(fact.day(), actor, it.reason(), it.wayForward()));
        };
    }

    Optional<PartyPicture> party(PartyId party) {
        return parties.stream().filter(each -> each.party().equals(party)).findFirst();
    }

    Optional<NeedPicture> need(NeedId need) {
        return needs.stream().filter(each -> each.need().equals(need)).findFirst();
    }

    @Nullable
    Topic topic(GoalPicture goal) {
        return need(goal.need()).map(NeedPicture::topic).orElse(null);
    }

    /** The plan as it was, but for the one who left standing as left. */
    PlanPicture forOneWhoLeft(PartyPicture leaver) {
        return withParties(Lists.with(parties, each -> each.party().equals(leaver.party()), each -> leaver));
    }

    private static PartyId actor(Fact fact, CommitmentPicture known) {
        if (fact.party() != null) {
            return fact.party();
        }
        return known.carrier(fact.day())
                .map(CommitmentPicture.Carrier::party)
                .orElseThrow(() -> new IllegalStateException("nobody carries the commitment"));
    }

    private static PartyId askedOf(CommitmentPicture known, PartyId actor) {
        return known.asked() == null ? actor : known.asked().of();
    }

    private PlanPicture invited(PartyInvited it, PartyId by, Fact fact) {
        PartyPicture asked = new PartyPicture(it.party(), it.kind(), PartyState.INVITED, by, fact.day(), null, null);
        return party(it.party()).isPresent()
                ? party(it.party(), known -> asked)
                : withParties(Lists.plus(parties, asked));
    }

    private PlanPicture left(PartyLeft it, Fact fact) {
        PlanPicture then = withParties(Lists.with(
                parties, each -> each.asLeft() != null, each -> each.in(PartyState.LEFT, each.since(), each.reason())));
        PlanPicture next = party(it.party(), known -> known.left(fact.day(), it.reason(), then));
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

    private PlanPicture requested(CommitmentRequested it, Fact fact) {
        return withCommitments(Lists.plus(
                commitments,
                new CommitmentPicture(
                        it.commitment(),
                        it.goal(),
                        it.topic(),
                        it.due(),
                        CommitmentState.REQUESTED,
                        false,
                        null,
                        new CommitmentPicture.Asked(it.by(), it.of(), fact.at(), it.text()),
                        null,
                        List.of(),
                        null,
                        List.of())));
    }

    private PlanPicture made(CommitmentMade it, Fact fact) {
        var promise = new CommitmentPicture.Promise(it.party(), fact.at(), it.text(), it.from());
        var maker = new CommitmentPicture.Carrier(it.party(), it.person(), it.from(), fact.position());
        if (commitments.stream().anyMatch(known -> known.commitment().equals(it.commitment()))) {
            return commitment(
                    it.commitment(), known -> known.promised(promise, maker, it.goal(), it.topic(), it.due()));
        }
        return withCommitments(Lists.plus(
                commitments,
                new CommitmentPicture(
                        it.commitment(),
                        it.goal(),
                        it.topic(),
                        it.due(),
                        CommitmentState.MADE,
                        false,
                        null,
                        null,
                        promise,
                        List.of(maker),
                        null,
                        List.of())));
    }

    private PlanPicture struck(EntryId entry) {
        return withNeeds(Lists.with(needs, it -> is(it.need(), entry), NeedPicture::strike))
                .withGoals(Lists.with(goals, it -> is(it.goal(), entry), GoalPicture::strike))
                .withCommitments(Lists.with(
                        commitments,
                        it -> is(it.commitment(), entry),
                        it -> it.settled(CommitmentState.STRUCK, it.ended())));
    }

    private PlanPicture say(EntryId entry, Said said) {
        return withNeeds(Lists.with(needs, it -> is(it.need(), entry), it -> it.say(said)))
                .withGoals(Lists.with(goals, it -> is(it.goal(), entry), it -> it.say(said)))
                .withCommitments(Lists.with(commitments, it -> is(it.commitment(), entry), it -> it.say(said)));
    }

    private static boolean is(Object id, EntryId entry) {
        return Objects.equals(id.toString(), entry.value());
    }

    private PlanPicture line(PlanEvent event, Fact fact) {
        Line line = new Line(
                fact.position(),
                fact.at(),
                FactWord.of(event),
                fact.actor(),
                fact.party(),
                Concerns.entry(event),
                Concerns.other(event));
        return withLines(Lists.last(Lists.plus(lines, line), REMEMBERED));
    }

    private PlanPicture party(PartyId party, UnaryOperator<PartyPicture> change) {
        return withParties(Lists.with(parties, each -> each.party().equals(party), change));
    }

    private PlanPicture commitment(CommitmentId commitment, UnaryOperator<CommitmentPicture> change) {
        return withCommitments(Lists.with(commitments, each -> each.commitment().equals(commitment), change));
    }

    private PlanPicture status(PlanStatus next) {
        return with(it -> it.status(next).resumesTo(next).pausedFor(null));
    }

    private PlanPicture paused(PauseReason why) {
        PlanStatus after = status == PlanStatus.PAUSED ? resumesTo : status;
        return with(it -> it.status(PlanStatus.PAUSED).resumesTo(after).pausedFor(why));
    }
}
