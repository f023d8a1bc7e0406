package se.samplan.plan.write;

import java.util.List;
import java.util.Set;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.plan.PartyState;
import se.samplan.plan.commands.DeclineInvitation;
import se.samplan.plan.commands.InviteParty;
import se.samplan.plan.commands.JoinPlan;
import se.samplan.plan.commands.LeavePlan;
import se.samplan.plan.events.InvitationDeclined;
import se.samplan.plan.events.PartyInvited;
import se.samplan.plan.events.PartyJoined;
import se.samplan.plan.events.PartyLeft;
import se.samplan.platform.refusal.AlreadyDecided;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.refusal.NotEntitled;

/** Who takes part in a plan. */
final class ParticipationRules {
    private ParticipationRules() {}

    static Decision invite(ExistingPlan plan, InviteParty it, DecisionContext context) {
        PartyId party = context.joinedWorkplace(plan);
        if (!party.equals(plan.proposer()) && !Preconditions.isCoordinator(plan, context)) {
            throw new NotCoordinator();
        }
        Preconditions.notEnded(plan);
        PartyKind kind = context.registers().kindOf(it.party()).orElseThrow(() -> new Invalid("party"));
        Membership member = plan.members().get(it.party());
        if (member != null && (member.state() == PartyState.INVITED || member.state() == PartyState.JOINED)) {
            throw new AlreadyDecided();
        }
        context.requireGround(party, it.party(), null);
        Preconditions.running(plan);
        return Decision.of(party, new PartyInvited(plan.plan(), it.party(), kind));
    }

    static Decision join(ExistingPlan plan, JoinPlan it, DecisionContext context) {
        PartyId party = invited(plan, context);
        Preconditions.running(plan);
        if (!context.ground().coversAll(Set.of(party), context.today())) {
            throw new NoGround();
        }
        return Decision.of(party, new PartyJoined(it.plan(), party));
    }

    static Decision declineInvitation(ExistingPlan plan, DeclineInvitation it, DecisionContext context) {
        PartyId party = invited(plan, context);
        Preconditions.notEnded(plan);
        return Decision.of(
                party, new InvitationDeclined(plan.plan(), party, context.sealRequired(party, it.reason(), "reason")));
    }

    static Decision leave(ExistingPlan plan, LeavePlan it, DecisionContext context) {
        PartyId party = context.joinedWorkplace(plan);
        Preconditions.begun(plan);
        if (plan.commitments().values().stream().anyMatch(commitment -> commitment.carriedBy(party, context.today()))) {
            throw new CarriesCommitments();
        }
        if (plan.joined().filter(joined -> !joined.equals(plan.family())).count() == 1) {
            // A plan that the family has been left alone with could never be closed, and the child never get another.
            throw new NotSettled(List.of("last-party"));
        }
        return Decision.of(
                party, new PartyLeft(plan.plan(), party, context.sealRequired(party, it.reason(), "reason")));
    }

    private static PartyId invited(ExistingPlan plan, DecisionContext context) {
        PartyId party = context.actingFor(plan);
        if (party.equals(plan.family())) {
            throw new NotEntitled();
        }
        Membership member = plan.members().get(party);
        if (member == null || member.state() != PartyState.INVITED) {
            throw new AlreadyDecided();
        }
        return party;
    }
}
