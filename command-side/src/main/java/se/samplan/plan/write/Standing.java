package se.samplan.plan.write;

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
        implements PlanState {

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
        return new Standing(
                plan,
                child,
                family,
                proposer,
                foundOn,
                next,
                next == Status.PAUSED ? status : resting,
                members,
                coordinator,
                coordinatorAsked,
                lead,
                leadAsked,
                needs,
                goals,
                promises,
                followUp,
                voiceHeard);
    }

    Standing with(PartyId party, Membership member) {
        return new Standing(
                plan,
                child,
                family,
                proposer,
                foundOn,
                status,
                resting,
                members.plus(party, member),
                coordinator,
                coordinatorAsked,
                lead,
                leadAsked,
                needs,
                goals,
                promises,
                followUp,
                voiceHeard);
    }

    /** Who keeps it together, and who is asked to; the one who does goes on until the one asked accepts. */
    Standing coordinatedBy(@Nullable Coordination now, @Nullable Coordination asked) {
        return new Standing(
                plan,
                child,
                family,
                proposer,
                foundOn,
                status,
                resting,
                members,
                now,
                asked,
                lead,
                leadAsked,
                needs,
                goals,
                promises,
                followUp,
                voiceHeard);
    }

    /** Which party answers for it as a whole, and which is asked to. */
    Standing ledBy(@Nullable PartyId now, @Nullable PartyId asked) {
        return new Standing(
                plan,
                child,
                family,
                proposer,
                foundOn,
                status,
                resting,
                members,
                coordinator,
                coordinatorAsked,
                now,
                asked,
                needs,
                goals,
                promises,
                followUp,
                voiceHeard);
    }

    Standing with(NeedId id, Need need) {
        return new Standing(
                plan,
                child,
                family,
                proposer,
                foundOn,
                status,
                resting,
                members,
                coordinator,
                coordinatorAsked,
                lead,
                leadAsked,
                needs.plus(id, need),
                goals,
                promises,
                followUp,
                voiceHeard);
    }

    Standing with(GoalId id, Goal goal) {
        return new Standing(
                plan,
                child,
                family,
                proposer,
                foundOn,
                status,
                resting,
                members,
                coordinator,
                coordinatorAsked,
                lead,
                leadAsked,
                needs,
                goals.plus(id, goal),
                promises,
                followUp,
                voiceHeard);
    }

    Standing with(CommitmentId id, Promise promise) {
        return new Standing(
                plan,
                child,
                family,
                proposer,
                foundOn,
                status,
                resting,
                members,
                coordinator,
                coordinatorAsked,
                lead,
                leadAsked,
                needs,
                goals,
                promises.plus(id, promise),
                followUp,
                voiceHeard);
    }

    Standing followedUpOn(LocalDate day) {
        return new Standing(
                plan,
                child,
                family,
                proposer,
                foundOn,
                status,
                resting,
                members,
                coordinator,
                coordinatorAsked,
                lead,
                leadAsked,
                needs,
                goals,
                promises,
                day,
                voiceHeard);
    }

    Standing heard() {
        return new Standing(
                plan,
                child,
                family,
                proposer,
                foundOn,
                status,
                resting,
                members,
                coordinator,
                coordinatorAsked,
                lead,
                leadAsked,
                needs,
                goals,
                promises,
                followUp,
                true);
    }
}
