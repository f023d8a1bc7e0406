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
import se.samplan.plan.PlanId;
import se.samplan.plan.events.PlanProposed;

/** A plan that exists. Immutable; {@link Evolution} makes the next one from a fact. */
@RecordBuilder
record Standing(
        PlanId plan,
        ChildId child,
        PartyId family,
        PartyId proposer,
        LocalDate foundOn,
        Status status,
        Status resting,
        PMap<PartyId, Membership> members,
        @Nullable Coordination coordinator,
        @Nullable Coordination coordinatorAsked,
        @Nullable PartyId lead,
        @Nullable PartyId leadAsked,
        PMap<NeedId, Need> needs,
        PMap<GoalId, Goal> goals,
        PMap<CommitmentId, Promise> promises,
        @Nullable LocalDate followUp,
        boolean voiceHeard)
        implements PlanState, StandingBuilder.With {

    static Standing proposed(PlanProposed it) {
        return new Standing(
                it.plan(),
                it.child(),
                it.family(),
                it.proposer(),
                it.foundOn(),
                Status.PROPOSED,
                Status.OPEN,
                HashTreePMap.<PartyId, Membership>empty()
                        .plus(it.proposer(), new Membership(it.kind(), Membership.State.JOINED))
                        .plus(it.family(), new Membership(PartyKind.FAMILY, Membership.State.JOINED)),
                null,
                null,
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
        return member != null && member.state() == Membership.State.JOINED;
    }

    Stream<PartyId> joined() {
        return members.keySet().stream().filter(this::hasJoined);
    }

    Standing with(Status next) {
        return with(it -> it.status(next).resting(next == Status.PAUSED ? status : resting));
    }

    Standing with(PartyId party, Membership member) {
        return withMembers(members.plus(party, member));
    }

    /** Who keeps it together, and who is asked to; the one who does goes on until the one asked accepts. */
    Standing coordinatedBy(@Nullable Coordination now, @Nullable Coordination asked) {
        return with(it -> it.coordinator(now).coordinatorAsked(asked));
    }

    /** Which party answers for it as a whole, and which is asked to. */
    Standing ledBy(@Nullable PartyId now, @Nullable PartyId asked) {
        return with(it -> it.lead(now).leadAsked(asked));
    }

    Standing with(NeedId id, Need need) {
        return withNeeds(needs.plus(id, need));
    }

    Standing with(GoalId id, Goal goal) {
        return withGoals(goals.plus(id, goal));
    }

    Standing with(CommitmentId id, Promise promise) {
        return withPromises(promises.plus(id, promise));
    }

    Standing followedUpOn(LocalDate day) {
        return withFollowUp(day);
    }

    Standing heard() {
        return withVoiceHeard(true);
    }
}
