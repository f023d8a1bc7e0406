package se.samplan.plan.write;

import java.util.Set;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.plan.commands.DeclinePlan;
import se.samplan.plan.commands.OpenPlan;
import se.samplan.plan.commands.ProposePlan;
import se.samplan.plan.events.PlanDeclined;
import se.samplan.plan.events.PlanOpened;
import se.samplan.plan.events.PlanProposed;
import se.samplan.platform.decide.Texts;
import se.samplan.platform.refusal.AlreadyDecided;
import se.samplan.platform.refusal.DateNotPossible;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.refusal.NotEntitled;

/** How a plan comes to be, or not. */
final class Beginning {
    private Beginning() {}

    static Decision propose(PlanState state, ProposePlan it, Scene scene) {
        PartyId party = scene.ownParty();
        PartyKind kind = scene.registers().kindOf(party).orElseThrow(NotEntitled::new);
        PartyId family = scene.ground().family();
        if (family == null) {
            throw new NoAccess();
        }
        if (state instanceof Standing plan) {
            if (plan.proposer().equals(party) && plan.child().equals(it.child())) {
                return Decision.of(party);
            }
            throw new AlreadyDecided();
        }
        if (Texts.required(it.foundOn(), "day").isAfter(scene.today())) {
            throw new DateNotPossible();
        }
        var reason = scene.sealRequired(party, it.reason(), "reason");
        scene.registers().beginPlan(it.child(), it.plan());
        return Decision.of(party, new PlanProposed(it.plan(), it.child(), family, party, kind, reason, it.foundOn()));
    }

    static Decision decline(Standing plan, DeclinePlan it, Scene scene) {
        PartyId party = proposerActs(plan, scene);
        Gates.notEnded(plan);
        stillProposed(plan);
        var reason = scene.sealRequired(party, it.reason(), "reason");
        scene.registers().endPlan(plan.plan());
        return Decision.of(party, new PlanDeclined(plan.plan(), reason));
    }

    static Decision open(Standing plan, OpenPlan it, Scene scene) {
        PartyId party = proposerActs(plan, scene);
        Gates.notEnded(plan);
        stillProposed(plan);
        if (!scene.ground().coversAll(Set.of(party), scene.today())) {
            throw new NoGround();
        }
        return Decision.of(party, new PlanOpened(it.plan()));
    }

    private static PartyId proposerActs(Standing plan, Scene scene) {
        PartyId party = scene.actingFor(plan);
        if (party.equals(plan.family())) {
            throw new NotEntitled();
        }
        if (!party.equals(plan.proposer())) {
            throw new NotYourParty();
        }
        return party;
    }

    private static void stillProposed(Standing plan) {
        if (plan.status() != Status.PROPOSED) {
            throw new AlreadyDecided();
        }
    }
}
