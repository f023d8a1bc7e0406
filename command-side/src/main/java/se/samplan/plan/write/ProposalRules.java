package se.samplan.plan.write;

import java.util.Set;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.commands.DeclinePlan;
import se.samplan.plan.commands.ExamineProposal;
import se.samplan.plan.commands.OpenPlan;
import se.samplan.plan.commands.ProposePlan;
import se.samplan.plan.events.PlanDeclined;
import se.samplan.plan.events.PlanOpened;
import se.samplan.plan.events.PlanProposed;
import se.samplan.plan.events.ProposalSuperseded;
import se.samplan.platform.actor.Role;
import se.samplan.platform.decide.Registers;
import se.samplan.platform.decide.RequiredValues;
import se.samplan.platform.refusal.AlreadyDecided;
import se.samplan.platform.refusal.AlreadyRegistered;
import se.samplan.platform.refusal.DateNotPossible;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.refusal.NotEntitled;

/** How a plan comes to be, or not. */
final class ProposalRules {
    private ProposalRules() {}

    /**
     * Whether another plan runs or is proposed is neither asked nor told: without consent nobody may know, and nobody is in the way of
     * another.
     */
    static Decision propose(PlanState state, ProposePlan it, DecisionContext context, ProposalTime time) {
        PartyId party = context.ownParty();
        PartyKind kind = context.registers()
                .kindOf(party)
                .filter(PartyKind::meetsChildrenByDuty)
                .orElseThrow(NotEntitled::new);
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
        context.registers().addProposal(it.child(), party, it.plan());
        return Decision.of(
                party,
                new PlanProposed(
                        it.plan(),
                        it.child(),
                        family,
                        party,
                        kind,
                        reason,
                        it.foundOn(),
                        time.lastDay(context.today())));
    }

    static Decision decline(ExistingPlan plan, DeclinePlan it, DecisionContext context) {
        PartyId party = proposerActs(plan, context);
        Preconditions.notEnded(plan);
        stillProposed(plan);
        var reason = context.sealRequired(party, it.reason(), "reason");
        context.registers().endProposal(plan.plan());
        return Decision.of(party, new PlanDeclined(plan.plan(), reason));
    }

    static Decision open(ExistingPlan plan, OpenPlan it, DecisionContext context) {
        PartyId party = proposerActs(plan, context);
        Preconditions.notEnded(plan);
        stillProposed(plan);
        if (!context.ground().coversAll(Set.of(party), context.today())) {
            throw new NoGround();
        }
        begin(plan, context.registers());
        return Decision.of(party, new PlanOpened(it.plan()));
    }

    /** Of two who open at once one wins; the other has ground, and so may hear why not. */
    private static void begin(ExistingPlan plan, Registers registers) {
        try {
            registers.beginPlan(plan.child(), plan.plan());
        } catch (AlreadyRegistered other) {
            throw new PlanRunning();
        }
        registers.endProposal(plan.plan());
    }

    /** Who is not covered by consent is not told that another plan runs: that proposal stands until its last day. */
    static Decision examine(ExistingPlan plan, ExamineProposal it, DecisionContext context) {
        if (context.actor().role() != Role.HUB) {
            throw new NotEntitled();
        }
        boolean stale = context.registers()
                .runningPlanOf(plan.child())
                .filter(now -> !now.equals(it.running()))
                .isPresent();
        if (plan.status() != PlanStatus.PROPOSED
                || plan.plan().equals(it.running())
                || stale
                || !context.ground().coversAll(Set.of(plan.proposer()), context.today())) {
            return Decision.of(plan.proposer());
        }
        context.registers().endProposal(plan.plan());
        return Decision.of(plan.proposer(), new ProposalSuperseded(plan.plan(), it.running()));
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
