package se.samplan.plan.write;

import java.util.List;
import java.util.Set;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
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
final class Participation {
    private Participation() {}

    static Decision invite(Standing plan, InviteParty it, Scene scene) {
        PartyId party = scene.joinedWorkplace(plan);
        if (!party.equals(plan.proposer()) && !Gates.isCoordinator(plan, scene)) {
            throw new NotCoordinator();
        }
        Gates.notEnded(plan);
        PartyKind kind = scene.registers().kindOf(it.party()).orElseThrow(() -> new Invalid("party"));
        Membership member = plan.members().get(it.party());
        if (member != null
                && (member.state() == Membership.State.INVITED || member.state() == Membership.State.JOINED)) {
            throw new AlreadyDecided();
        }
        scene.requireGround(party, it.party(), null);
        Gates.running(plan);
        return Decision.of(party, new PartyInvited(plan.plan(), it.party(), kind));
    }

    static Decision join(Standing plan, JoinPlan it, Scene scene) {
        PartyId party = invited(plan, scene);
        Gates.running(plan);
        if (!scene.ground().coversAll(Set.of(party), scene.today())) {
            throw new NoGround();
        }
        return Decision.of(party, new PartyJoined(it.plan(), party));
    }

    static Decision declineInvitation(Standing plan, DeclineInvitation it, Scene scene) {
        PartyId party = invited(plan, scene);
        Gates.notEnded(plan);
        return Decision.of(
                party, new InvitationDeclined(plan.plan(), party, scene.sealRequired(party, it.reason(), "reason")));
    }

    static Decision leave(Standing plan, LeavePlan it, Scene scene) {
        PartyId party = scene.joinedWorkplace(plan);
        Gates.begun(plan);
        if (plan.promises().values().stream().anyMatch(promise -> promise.carriedBy(party, scene.today()))) {
            throw new CarriesCommitments();
        }
        if (plan.joined().filter(joined -> !joined.equals(plan.family())).count() == 1) {
            // A plan that the family has been left alone with could never be closed, and the child never get another.
            throw new NotSettled(List.of("last-party"));
        }
        return Decision.of(party, new PartyLeft(plan.plan(), party, scene.sealRequired(party, it.reason(), "reason")));
    }

    private static PartyId invited(Standing plan, Scene scene) {
        PartyId party = scene.actingFor(plan);
        if (party.equals(plan.family())) {
            throw new NotEntitled();
        }
        Membership member = plan.members().get(party);
        if (member == null || member.state() != Membership.State.INVITED) {
            throw new AlreadyDecided();
        }
        return party;
    }
}
