package se.samplan.plan.read.fold;

import se.samplan.party.PartyId;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.events.ChildVoiceRecorded;
import se.samplan.plan.events.CommitmentEvent;
import se.samplan.plan.events.CoordinationAccepted;
import se.samplan.plan.events.CoordinationResigned;
import se.samplan.plan.events.CoordinationVacated;
import se.samplan.plan.events.CoordinatorAppointed;
import se.samplan.plan.events.DissentExpressed;
import se.samplan.plan.events.EntryStruck;
import se.samplan.plan.events.FollowUpSet;
import se.samplan.plan.events.GoalSet;
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
import se.samplan.plan.events.ProposalLapsed;
import se.samplan.plan.events.ProposalSuperseded;
import se.samplan.plan.read.NamedHolder;
import se.samplan.plan.read.fold.SealedPlan.OpenQuestion;
import se.samplan.platform.search.RecordedEvent;

/** What the next event makes of a plan. */
final class PlanFold {

    private PlanFold() {}

    static SealedPlan next(SealedPlan plan, PlanEvent event, RecordedEvent recorded) {
        PartyId actor = recorded.party() == null ? plan.proposer() : recorded.party();
        return switch (event) {
            case PlanProposed it -> plan;
            case PlanDeclined it ->
                plan.status(PlanStatus.DECLINED)
                        .withClosing(new SealedClosing(recorded.day(), actor, it.reason(), it.reason()));
            case ProposalLapsed _ -> plan.status(PlanStatus.LAPSED);
            case ProposalSuperseded it -> plan.status(PlanStatus.SUPERSEDED).withSupersededBy(it.by());
            case PlanOpened it -> plan.status(PlanStatus.OPEN);
            case PartyInvited it -> invited(plan, it, actor, recorded);
            case PartyJoined it -> plan.party(it.party(), known -> known.in(PartyState.JOINED, recorded.day(), null));
            case InvitationDeclined it ->
                plan.party(it.party(), known -> known.in(PartyState.DECLINED, recorded.day(), it.reason()));
            case PartyLeft it -> left(plan, it, recorded);
            case CoordinatorAppointed it ->
                plan.withCoordinatorAsked(new OpenQuestion(it.party(), it.person(), recorded.party(), recorded.at()));
            case CoordinationAccepted it ->
                plan.with(next -> next.coordinator(new NamedHolder(it.party(), it.person()))
                        .coordinatorAsked(null)
                        .uncoordinatedSince(null));
            case CoordinationResigned it -> uncoordinated(plan, recorded);
            case CoordinationVacated it -> uncoordinated(plan, recorded);
            case LeadPartyNamed it ->
                plan.withLeadAsked(new OpenQuestion(it.party(), null, recorded.party(), recorded.at()));
            case LeadAccepted it -> plan.withLead(it.party()).withLeadAsked(null);
            case NeedRecorded it ->
                plan.withNeeds(ImmutableLists.plus(
                        plan.needs(),
                        new SealedNeed(
                                it.need(),
                                it.by(),
                                recorded.actor(),
                                recorded.at(),
                                it.text(),
                                it.topic(),
                                false,
                                SealedRemarks.NONE)));
            case GoalSet it ->
                plan.withGoals(ImmutableLists.plus(
                        plan.goals(),
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
                                SealedRemarks.NONE)));
            case ChildVoiceRecorded it ->
                plan.withVoices(ImmutableLists.plus(
                        plan.voices(),
                        new SealedVoice(recorded.at(), it.by(), recorded.actor(), it.text(), it.missing())));
            case CommitmentEvent it -> CommitmentFold.next(plan, it, recorded, actor);
            case DissentExpressed it -> plan.say(it.about(), SealedRemark.of(recorded, it.by(), it.text(), null));
            case EntryStruck it ->
                plan.struck(it.entry()).say(it.entry(), SealedRemark.of(recorded, it.by(), it.reason(), null));
            case FollowUpSet it -> plan.withFollowUp(it.day());
            case PlanEstablished it -> plan.status(PlanStatus.ESTABLISHED);
            case PlanPaused it -> plan.paused(it.reason());
            case PlanResumed it -> plan.status() == PlanStatus.PAUSED ? plan.status(plan.resumesTo()) : plan;
            case PlanClosed it -> closed(plan, it, recorded, actor);
        };
    }

    private static SealedPlan uncoordinated(SealedPlan plan, RecordedEvent recorded) {
        return plan.with(next -> next.coordinator(null).uncoordinatedSince(recorded.at()));
    }

    private static SealedPlan closed(SealedPlan plan, PlanClosed it, RecordedEvent recorded, PartyId actor) {
        return plan.status(PlanStatus.CLOSED)
                .withGoals(plan.goals().stream()
                        .map(goal -> goal.evaluate(it.evaluations().get(goal.goal())))
                        .toList())
                .withClosing(new SealedClosing(recorded.day(), actor, it.reason(), it.wayForward()));
    }

    private static SealedPlan invited(SealedPlan plan, PartyInvited it, PartyId by, RecordedEvent recorded) {
        SealedMembership asked =
                new SealedMembership(it.party(), it.kind(), PartyState.INVITED, by, recorded.day(), null, null);
        return plan.party(it.party()).isPresent()
                ? plan.party(it.party(), known -> asked)
                : plan.withParties(ImmutableLists.plus(plan.parties(), asked));
    }

    private static SealedPlan left(SealedPlan plan, PartyLeft it, RecordedEvent recorded) {
        SealedPlan next = plan.party(
                it.party(), known -> known.left(recorded.day(), it.reason(), LeftBehind.by(it.party(), plan)));
        for (SealedCommitment each : plan.commitments()) {
            next = next.commitment(each.commitment(), known -> known.withoutAnswerOf(it.party()));
        }
        if (plan.coordinator() != null && plan.coordinator().party().equals(it.party())) {
            next = uncoordinated(next, recorded);
        }
        if (it.party().equals(plan.lead())) {
            next = next.withLead(null);
        }
        // Nobody is left to answer.
        if (plan.coordinatorAsked() != null && plan.coordinatorAsked().party().equals(it.party())) {
            next = next.withCoordinatorAsked(null);
        }
        return plan.leadAsked() != null && plan.leadAsked().party().equals(it.party())
                ? next.withLeadAsked(null)
                : next;
    }
}
