package se.samplan.plan.write;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.EntryId;
import se.samplan.plan.GoalId;
import se.samplan.plan.NeedId;
import se.samplan.plan.PartyState;
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
import se.samplan.plan.events.CoordinationResigned;
import se.samplan.plan.events.CoordinationVacated;
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
import se.samplan.plan.events.ProposalLapsed;
import se.samplan.plan.events.ProposalSuperseded;

/** How each event changes what a plan knows of itself. Pure, and exhaustive: a new event does not compile until it stands here. */
final class PlanEvolution {
    private PlanEvolution() {}

    static PlanState evolve(PlanState state, PlanEvent event) {
        return switch (state) {
            case NotProposed unborn -> event instanceof PlanProposed it ? ExistingPlan.proposed(it) : unborn;
            case ExistingPlan plan -> next(plan, event);
        };
    }

    private static ExistingPlan next(ExistingPlan plan, PlanEvent event) {
        return switch (event) {
            case PlanProposed it -> plan;
            case PlanDeclined it -> plan.with(PlanStatus.DECLINED);
            case ProposalLapsed _ -> plan.with(PlanStatus.LAPSED);
            case ProposalSuperseded _ -> plan.with(PlanStatus.SUPERSEDED);
            case PlanOpened it -> plan.with(PlanStatus.OPEN);
            case PartyInvited it -> plan.with(it.party(), new Membership(it.kind(), PartyState.INVITED));
            case PartyJoined it -> member(plan, it.party(), PartyState.JOINED);
            case InvitationDeclined it -> member(plan, it.party(), PartyState.DECLINED);
            case PartyLeft it -> left(plan, it);
            case CoordinatorAppointed it ->
                plan.coordinatedBy(plan.coordinator(), new Coordination(it.person(), it.party()));
            case CoordinationAccepted it ->
                plan.coordinatedBy(new Coordination(it.person(), it.party()), null)
                        .withVacated(false);
            case CoordinationResigned it -> plan.coordinatedBy(null, plan.coordinatorAsked());
            case CoordinationVacated it -> plan.coordinatedBy(null, null).withVacated(true);
            case LeadPartyNamed it -> plan.ledBy(plan.lead(), it.party());
            case LeadAccepted it -> plan.ledBy(it.party(), null);
            case NeedRecorded it -> plan.with(it.need(), new Need(it.by(), it.topic(), false));
            case GoalSet it -> plan.with(it.goal(), new Goal(it.need(), it.partOf(), it.by(), false));
            case ChildVoiceRecorded it -> plan.heard();
            case CommitmentRequested it ->
                plan.with(
                        it.commitment(),
                        Commitment.requested(it.goal(), it.text(), it.topic(), it.due(), it.by(), it.of()));
            case CommitmentMade it ->
                plan.with(
                        it.commitment(),
                        Commitment.made(
                                it.goal(),
                                it.text(),
                                it.topic(),
                                it.due(),
                                new Responsibility(it.party(), it.person(), it.from()),
                                plan.commitments().get(it.commitment())));
            case CommitmentDeclined it -> commitment(plan, it.commitment(), each -> each.to(CommitmentState.DECLINED));
            case CommitmentStarted it -> commitment(plan, it.commitment(), each -> each.to(CommitmentState.STARTED));
            case ProgressReported it -> plan;
            case CommitmentKept it -> commitment(plan, it.commitment(), each -> each.to(CommitmentState.KEPT));
            case CommitmentBroken it -> commitment(plan, it.commitment(), each -> each.to(CommitmentState.BROKEN));
            case CommitmentReleased it -> commitment(plan, it.commitment(), each -> each.to(CommitmentState.RELEASED));
            case DueMoved it -> commitment(plan, it.commitment(), each -> each.dueOn(it.due()));
            case CommitmentOverdue it -> commitment(plan, it.commitment(), Commitment::late);
            case HandoverOffered it ->
                commitment(plan, it.commitment(), each -> each.offered(new HandoverOffer(it.to(), it.toPerson())));
            case HandoverAccepted it ->
                commitment(
                        plan,
                        it.commitment(),
                        each -> each.takenOver(new Responsibility(it.party(), it.person(), it.from())));
            case HandoverDeclined it -> commitment(plan, it.commitment(), each -> each.offered(null));
            case DissentExpressed it -> plan;
            case EntryStruck it -> struck(plan, it.entry());
            case FollowUpSet it -> plan.followedUpOn(it.day());
            case PlanEstablished it -> plan.with(PlanStatus.ESTABLISHED);
            case PlanPaused it -> plan.with(PlanStatus.PAUSED);
            case PlanResumed it -> plan.with(plan.resting());
            case PlanClosed it -> plan.with(PlanStatus.CLOSED);
        };
    }

    private static ExistingPlan member(ExistingPlan plan, PartyId party, PartyState state) {
        Membership member = plan.members().get(party);
        return member == null ? plan : plan.with(party, member.to(state));
    }

    /** With the party go its coordinator and its lead, if it held them; what it was asked or offered has nobody to answer it. */
    private static ExistingPlan left(ExistingPlan plan, PartyLeft event) {
        PartyId party = event.party();
        ExistingPlan rest = plan;
        for (var each : plan.commitments().entrySet()) {
            rest = rest.with(each.getKey(), each.getValue().withoutAnswerOf(party));
        }
        return member(rest, party, PartyState.LEFT)
                .coordinatedBy(stays(plan.coordinator(), party), stays(plan.coordinatorAsked(), party))
                .ledBy(
                        party.equals(plan.lead()) ? null : plan.lead(),
                        party.equals(plan.leadAsked()) ? null : plan.leadAsked());
    }

    private static @Nullable Coordination stays(@Nullable Coordination person, PartyId leaving) {
        return person == null || person.party().equals(leaving) ? null : person;
    }

    private static ExistingPlan commitment(ExistingPlan plan, CommitmentId id, UnaryOperator<Commitment> change) {
        @Nullable Commitment commitment = plan.commitments().get(id);
        return commitment == null ? plan : plan.with(id, change.apply(commitment));
    }

    private static ExistingPlan struck(ExistingPlan plan, EntryId entry) {
        NeedId need = entry.asNeed();
        GoalId goal = entry.asGoal();
        Need ofNeed = plan.needs().get(need);
        Goal ofGoal = plan.goals().get(goal);
        if (ofNeed != null) {
            return plan.with(need, new Need(ofNeed.by(), ofNeed.topic(), true));
        }
        if (ofGoal != null) {
            return plan.with(goal, new Goal(ofGoal.need(), ofGoal.partOf(), ofGoal.by(), true));
        }
        return commitment(plan, entry.asCommitment(), each -> each.to(CommitmentState.STRUCK));
    }
}
