package se.samplan.plan.read.fold;

import java.util.List;
import se.samplan.party.PartyId;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.events.CommitmentBroken;
import se.samplan.plan.events.CommitmentDeclined;
import se.samplan.plan.events.CommitmentEvent;
import se.samplan.plan.events.CommitmentKept;
import se.samplan.plan.events.CommitmentMade;
import se.samplan.plan.events.CommitmentOverdue;
import se.samplan.plan.events.CommitmentReleased;
import se.samplan.plan.events.CommitmentRequested;
import se.samplan.plan.events.CommitmentStarted;
import se.samplan.plan.events.DueMoved;
import se.samplan.plan.events.HandoverAccepted;
import se.samplan.plan.events.HandoverDeclined;
import se.samplan.plan.events.HandoverOffered;
import se.samplan.plan.events.ProgressReported;
import se.samplan.platform.search.RecordedEvent;

/** What the events of commitments make of the commitments of a plan. */
final class CommitmentFold {

    private CommitmentFold() {}

    static SealedPlan next(SealedPlan plan, CommitmentEvent event, RecordedEvent recorded, PartyId actor) {
        return switch (event) {
            case CommitmentRequested it -> requested(plan, it, recorded);
            case CommitmentMade it -> made(plan, it, recorded);
            case CommitmentDeclined it -> declined(plan, it, recorded, actor);
            case CommitmentStarted it -> started(plan, it, recorded);
            case ProgressReported it -> progressed(plan, it, recorded);
            case CommitmentKept it -> kept(plan, it, recorded);
            case CommitmentBroken it -> broken(plan, it, recorded);
            case CommitmentReleased it -> released(plan, it, recorded);
            case DueMoved it -> moved(plan, it, recorded);
            case CommitmentOverdue it -> overdue(plan, it);
            case HandoverOffered it -> offered(plan, it, recorded);
            case HandoverAccepted it -> takenOver(plan, it, recorded);
            case HandoverDeclined it -> notTakenOver(plan, it, recorded, actor);
        };
    }

    private static SealedPlan requested(SealedPlan plan, CommitmentRequested it, RecordedEvent recorded) {
        return plan.withCommitments(ImmutableLists.plus(
                plan.commitments(),
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
                        SealedRemarks.NONE)));
    }

    private static SealedPlan made(SealedPlan plan, CommitmentMade it, RecordedEvent recorded) {
        var made = new SealedCommitment.MadeCommitment(it.party(), recorded.at(), it.text(), it.from());
        var maker = new SealedCommitment.Carrier(it.party(), it.person(), it.from(), recorded.position());
        if (plan.commitments().stream().anyMatch(known -> known.commitment().equals(it.commitment()))) {
            return plan.commitment(
                    it.commitment(), known -> known.promised(made, maker, it.goal(), it.topic(), it.due()));
        }
        return plan.withCommitments(ImmutableLists.plus(
                plan.commitments(),
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
                        SealedRemarks.NONE)));
    }

    private static SealedPlan declined(SealedPlan plan, CommitmentDeclined it, RecordedEvent recorded, PartyId actor) {
        return plan.commitment(
                it.commitment(),
                known -> known.settled(CommitmentState.DECLINED, null)
                        .say(SealedRemark.of(recorded, askedOf(known, actor), it.reason(), null)));
    }

    private static SealedPlan started(SealedPlan plan, CommitmentStarted it, RecordedEvent recorded) {
        return plan.commitment(
                it.commitment(),
                known -> known.in(CommitmentState.STARTED)
                        .say(SealedRemark.of(recorded, actor(recorded, known), null, it.day())));
    }

    private static SealedPlan progressed(SealedPlan plan, ProgressReported it, RecordedEvent recorded) {
        return plan.commitment(
                it.commitment(), known -> known.say(SealedRemark.of(recorded, it.by(), it.text(), it.day())));
    }

    private static SealedPlan kept(SealedPlan plan, CommitmentKept it, RecordedEvent recorded) {
        return plan.commitment(
                it.commitment(),
                known -> known.settled(CommitmentState.KEPT, it.day())
                        .say(SealedRemark.of(recorded, actor(recorded, known), it.text(), it.day())));
    }

    private static SealedPlan broken(SealedPlan plan, CommitmentBroken it, RecordedEvent recorded) {
        return plan.commitment(
                it.commitment(),
                known -> known.settled(CommitmentState.BROKEN, it.day())
                        .say(SealedRemark.of(recorded, actor(recorded, known), it.reason(), it.day())));
    }

    private static SealedPlan released(SealedPlan plan, CommitmentReleased it, RecordedEvent recorded) {
        return plan.commitment(
                it.commitment(),
                known -> known.settled(CommitmentState.RELEASED, it.day())
                        .say(SealedRemark.of(recorded, actor(recorded, known), it.reason(), it.day())));
    }

    private static SealedPlan moved(SealedPlan plan, DueMoved it, RecordedEvent recorded) {
        return plan.commitment(
                it.commitment(),
                known -> known.dueOn(it.due())
                        .say(SealedRemark.of(recorded, actor(recorded, known), it.reason(), it.due())));
    }

    private static SealedPlan overdue(SealedPlan plan, CommitmentOverdue it) {
        return plan.commitment(it.commitment(), known -> known.state().isCarried() ? known.overdue() : known);
    }

    private static SealedPlan offered(SealedPlan plan, HandoverOffered it, RecordedEvent recorded) {
        return plan.commitment(
                it.commitment(),
                known -> known.offered(new SealedCommitment.SealedOffer(
                                actor(recorded, known), it.to(), it.toPerson(), it.reason(), recorded.at()))
                        .say(SealedRemark.of(recorded, actor(recorded, known), it.reason(), null)));
    }

    private static SealedPlan takenOver(SealedPlan plan, HandoverAccepted it, RecordedEvent recorded) {
        return plan.commitment(
                it.commitment(),
                known -> known.carriedBy(
                                new SealedCommitment.Carrier(it.party(), it.person(), it.from(), recorded.position()))
                        .say(SealedRemark.of(recorded, it.party(), null, it.from())));
    }

    private static SealedPlan notTakenOver(
            SealedPlan plan, HandoverDeclined it, RecordedEvent recorded, PartyId actor) {
        return plan.commitment(
                it.commitment(), known -> known.offered(null).say(SealedRemark.of(recorded, actor, it.reason(), null)));
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
}
