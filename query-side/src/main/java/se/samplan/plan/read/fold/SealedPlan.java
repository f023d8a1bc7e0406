package se.samplan.plan.read.fold;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
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
import se.samplan.plan.events.PlanEvent;
import se.samplan.plan.events.PlanProposed;
import se.samplan.plan.read.NamedHolder;
import se.samplan.platform.message.Words;
import se.samplan.platform.search.RecordedEvent;
import se.samplan.platform.vault.SealedText;

/**
 * One plan as its events say, texts still sealed. A pure fold.
 *
 * @param resumesTo where the plan goes on after a pause
 * @param lastDay the last day on which it can be opened, as long as it is only proposed
 * @param supersededBy the plan that runs instead
 * @param uncoordinatedSince when whoever coordinated stopped, until somebody else has accepted
 * @param lines the latest of the plan's life, first the oldest
 */
@RecordBuilder
public record SealedPlan(
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
        @Nullable Instant uncoordinatedSince,
        @Nullable PartyId lead,
        @Nullable OpenQuestion leadAsked,
        @Nullable LocalDate followUp,
        List<SealedVoice> voices,
        List<SealedNeed> needs,
        List<SealedGoal> goals,
        List<SealedCommitment> commitments,
        @Nullable SealedClosing closing,
        @Nullable LocalDate lastDay,
        @Nullable PlanId supersededBy,
        List<TimelineEntry> lines)
        implements SealedPlanBuilder.With {

    /** So many lines are remembered; whoever reads sees at most fifty of them. */
    public static final int REMEMBERED = 200;

    /** A question to a party, or to one person of it, that has no answer yet. */
    public record OpenQuestion(
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
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        it.lastDay(),
                        null,
                        List.of())
                .line(it, recorded);
    }

    SealedPlan with(PlanEvent event, RecordedEvent recorded) {
        return PlanFold.next(this, event, recorded).line(event, recorded);
    }

    public Optional<SealedMembership> party(PartyId party) {
        return parties.stream().filter(each -> each.party().equals(party)).findFirst();
    }

    /** The unit that keeps the plan together while nobody coordinates: the lead party, else the one that has been in it longest. */
    public Optional<PartyId> answering() {
        return parties.stream()
                .filter(each -> each.state() == PartyState.JOINED && each.kind() != PartyKind.FAMILY)
                .min(Comparator.comparing(
                                (SealedMembership each) -> !each.party().equals(lead))
                        .thenComparing(SealedMembership::since))
                .map(SealedMembership::party);
    }

    Optional<SealedNeed> need(NeedId need) {
        return needs.stream().filter(each -> each.need().equals(need)).findFirst();
    }

    public @Nullable Topic topic(SealedGoal goal) {
        return need(goal.need()).map(SealedNeed::topic).orElse(null);
    }

    /** The plan as it was, but for the one who left standing as left. */
    public SealedPlan forOneWhoLeft(SealedMembership leaver) {
        return withParties(ImmutableLists.with(parties, each -> each.party().equals(leaver.party()), each -> leaver));
    }

    SealedPlan struck(EntryId entry) {
        return withNeeds(ImmutableLists.with(needs, it -> entry.refersTo(it.need()), SealedNeed::strike))
                .withGoals(ImmutableLists.with(goals, it -> entry.refersTo(it.goal()), SealedGoal::strike))
                .withCommitments(ImmutableLists.with(
                        commitments,
                        it -> entry.refersTo(it.commitment()),
                        it -> it.settled(CommitmentState.STRUCK, it.ended())));
    }

    SealedPlan say(EntryId entry, SealedRemark said) {
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
                event.summary().counterparty(),
                event.summary().entry() == null ? event.summary().said() : null);
        return withLines(ImmutableLists.last(ImmutableLists.plus(lines, line), REMEMBERED));
    }

    SealedPlan party(PartyId party, UnaryOperator<SealedMembership> change) {
        return withParties(ImmutableLists.with(parties, each -> each.party().equals(party), change));
    }

    SealedPlan commitment(CommitmentId commitment, UnaryOperator<SealedCommitment> change) {
        return withCommitments(
                ImmutableLists.with(commitments, each -> each.commitment().equals(commitment), change));
    }

    SealedPlan status(PlanStatus next) {
        return with(it -> it.status(next).resumesTo(next).pausedFor(null));
    }

    SealedPlan paused(PauseReason why) {
        PlanStatus after = status == PlanStatus.PAUSED ? resumesTo : status;
        return with(it -> it.status(PlanStatus.PAUSED).resumesTo(after).pausedFor(why));
    }
}
