package se.samplan.plan.write;

import java.util.Set;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.commands.DeclinePlan;
import se.samplan.plan.commands.OpenPlan;
import se.samplan.plan.commands.ProposePlan;
import se.samplan.plan.events.PlanDeclined;
import se.samplan.plan.events.PlanOpened;
import se.samplan.plan.events.PlanProposed;
import se.samplan.platform.decide.RequiredValues;
import se.samplan.platform.refusal.AlreadyDecided;
import se.samplan.platform.refusal.DateNotPossible;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.refusal.NotEntitled;

/** How a plan comes to be, or not. */
final class ProposalRules {
    private ProposalRules() {}

    static Decision propose(PlanState state, ProposePlan it, DecisionContext context) {
        PartyId party = context.ownParty();
        PartyKind kind = context.registers().kindOf(party).orElseThrow(NotEntitled::new);
        PartyId family = context.ground().family();
        if (family == null) {
            throw new NoAccess();
        }
        if (state instanceof ExistingPlan plan) {
            if (plan.proposer().equals(party) && plan.child().equals(it.child())) {
                return Decision.of(party);
            }
            throw new AlreadyDecided();
        }
        if (RequiredValues.required(it.foundOn(), "day").isAfter(context.today())) {
            throw new DateNotPossible();
        }
        var reason = context.sealRequired(party, it.reason(), "reason");
        context.registers().beginPlan(it.child(), it.plan());
        return Decision.of(party, new PlanProposed(it.plan(), it.child(), family, party, kind, reason, it.foundOn()));
    }

    static Decision decline(ExistingPlan plan, DeclinePlan it, DecisionContext context) {
        PartyId party = proposerActs(plan, context);
        Preconditions.notEnded(plan);
        stillProposed(plan);
        var reason = context.sealRequired(party, it.reason(), "reason");
        context.registers().endPlan(plan.plan());
        return Decision.of(party, new PlanDeclined(plan.plan(), reason));
    }

    static Decision open(ExistingPlan plan, OpenPlan it, DecisionContext context) {
        PartyId party = proposerActs(plan, context);
        Preconditions.notEnded(plan);
        stillProposed(plan);
        if (!context.ground().coversAll(Set.of(party), context.today())) {
            throw new NoGround();
        }
        return Decision.of(party, new PlanOpened(it.plan()));
    }

    private static PartyId proposerActs(ExistingPlan plan, DecisionContext context) {
        PartyId party = context.actingFor(plan);
        if (party.equals(plan.family())) {
            throw new NotEntitled();
        }
        if (!party.equals(plan.proposer())) {
            throw new NotYourParty();
        }
        return party;
    }

    private static void stillProposed(ExistingPlan plan) {
        if (plan.status() != PlanStatus.PROPOSED) {
            throw new AlreadyDecided();
        }
    }
}
