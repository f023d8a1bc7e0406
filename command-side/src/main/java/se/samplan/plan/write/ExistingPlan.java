package se.samplan.plan.write;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.GoalId;
import se.samplan.plan.NeedId;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanId;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.events.PlanProposed;

/**
 * A plan that exists. Immutable; {@link PlanEvolution} makes the next one from an event.
 *
 * @param vacated the lead party ended the coordination, and nobody has accepted it since
 */
@RecordBuilder
record ExistingPlan(
        PlanId plan,
        ChildId child,
        PartyId family,
        PartyId proposer,
        LocalDate foundOn,
        PlanStatus status,
        PlanStatus resting,
        PMap<PartyId, Membership> members,
        @Nullable Coordination coordinator,
        @Nullable Coordination coordinatorAsked,
        boolean vacated,
        @Nullable PartyId lead,
        @Nullable PartyId leadAsked,
        PMap<NeedId, Need> needs,
        PMap<GoalId, Goal> goals,
        PMap<CommitmentId, Commitment> commitments,
        @Nullable LocalDate followUp,
        boolean voiceHeard)
        implements PlanState, ExistingPlanBuilder.With {

    static ExistingPlan proposed(PlanProposed it) {
        return new ExistingPlan(
                it.plan(),
                it.child(),
                it.family(),
                it.proposer(),
                it.foundOn(),
                PlanStatus.PROPOSED,
                PlanStatus.OPEN,
                HashTreePMap.<PartyId, Membership>empty()
                        .plus(it.proposer(), new Membership(it.kind(), PartyState.JOINED))
                        .plus(it.family(), new Membership(PartyKind.FAMILY, PartyState.JOINED)),
                null,
                null,
                false,
                null,
                null,
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                null,
                false);
    }

    boolean hasJoined(PartyId party) {
        Membership member = members.get(party);
        return member != null && member.state() == PartyState.JOINED;
    }

    Stream<PartyId> joined() {
        return members.keySet().stream().filter(this::hasJoined);
    }

    ExistingPlan with(PlanStatus next) {
        return with(it -> it.status(next).resting(next == PlanStatus.PAUSED ? status : resting));
    }

    ExistingPlan with(PartyId party, Membership member) {
        return withMembers(members.plus(party, member));
    }

    /** Who keeps it together, and who is asked to; the one who does goes on until the one asked accepts. */
    ExistingPlan coordinatedBy(@Nullable Coordination now, @Nullable Coordination asked) {
        return with(it -> it.coordinator(now).coordinatorAsked(asked));
    }

    /** Which party answers for it as a whole, and which is asked to. */
    ExistingPlan ledBy(@Nullable PartyId now, @Nullable PartyId asked) {
        return with(it -> it.lead(now).leadAsked(asked));
    }

    ExistingPlan with(NeedId id, Need need) {
        return withNeeds(needs.plus(id, need));
    }

    ExistingPlan with(GoalId id, Goal goal) {
        return withGoals(goals.plus(id, goal));
    }

    ExistingPlan with(CommitmentId id, Commitment commitment) {
        return withCommitments(commitments.plus(id, commitment));
    }

    ExistingPlan followedUpOn(LocalDate day) {
        return withFollowUp(day);
    }

    ExistingPlan heard() {
        return withVoiceHeard(true);
    }
}
