package se.samplan.plan.write;

import java.util.List;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.plan.PauseReason;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.commands.AcceptCoordination;
import se.samplan.plan.commands.AcceptLead;
import se.samplan.plan.commands.AppointCoordinator;
import se.samplan.plan.commands.EstablishPlan;
import se.samplan.plan.commands.ExamineGround;
import se.samplan.plan.commands.NameLeadParty;
import se.samplan.plan.commands.PausePlan;
import se.samplan.plan.commands.ResignCoordination;
import se.samplan.plan.commands.ResumePlan;
import se.samplan.plan.commands.SetFollowUp;
import se.samplan.plan.commands.VacateCoordination;
import se.samplan.plan.events.CoordinationAccepted;
import se.samplan.plan.events.CoordinationResigned;
import se.samplan.plan.events.CoordinationVacated;
import se.samplan.plan.events.CoordinatorAppointed;
import se.samplan.plan.events.FollowUpSet;
import se.samplan.plan.events.LeadAccepted;
import se.samplan.plan.events.LeadPartyNamed;
import se.samplan.plan.events.PlanEstablished;
import se.samplan.plan.events.PlanPaused;
import se.samplan.plan.events.PlanResumed;
import se.samplan.platform.actor.Role;
import se.samplan.platform.decide.RequiredValues;
import se.samplan.platform.refusal.AlreadyDecided;
import se.samplan.platform.refusal.DateNotPossible;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.refusal.NotEntitled;
import se.samplan.platform.refusal.NothingOffered;

/** Who keeps the plan together, who answers for it as a whole, and in which state it is. */
final class LeadershipRules {
    private LeadershipRules() {}

    static Decision appointCoordinator(ExistingPlan plan, AppointCoordinator it, DecisionContext context) {
        PartyId party = context.joinedWorkplace(plan);
        Preconditions.begun(plan);
        if (isCoordinated(plan, context) && !mayHandOver(plan, party)) {
            throw new NotCoordinator();
        }
        // Else the unit whose coordinator was just told to stop could name the same one again.
        if (plan.vacated() && plan.lead() != null && !party.equals(plan.lead())) {
            throw new NotLead();
        }
        PartyId workplace = plan.joined()
                .filter(joined -> !joined.equals(plan.family()))
                .filter(joined -> context.mayActFor(joined, it.person()))
                .findFirst()
                .orElseThrow(() -> new Invalid("person"));
        return Decision.of(party, new CoordinatorAppointed(plan.plan(), it.person(), workplace));
    }

    /** Somebody who has left the unit they coordinated for has left the coordination too. */
    private static boolean isCoordinated(ExistingPlan plan, DecisionContext context) {
        Coordination now = plan.coordinator();
        return now != null && context.mayActFor(now.party(), now.person());
    }

    /** The unit whose person coordinates, and the one that answers for the plan as a whole. */
    private static boolean mayHandOver(ExistingPlan plan, PartyId party) {
        return party.equals(plan.lead())
                || (plan.coordinator() != null
                        && party.equals(plan.coordinator().party()));
    }

    static Decision acceptCoordination(ExistingPlan plan, AcceptCoordination it, DecisionContext context) {
        PartyId party = context.joinedWorkplace(plan);
        Preconditions.begun(plan);
        Coordination asked = plan.coordinatorAsked();
        if (asked == null) {
            throw Preconditions.isCoordinator(plan, context) ? new AlreadyDecided() : new NothingOffered();
        }
        if (!asked.person().equals(context.person()) || !asked.party().equals(party)) {
            throw new NotTheReceiver();
        }
        return Decision.of(party, new CoordinationAccepted(it.plan(), asked.person(), asked.party()));
    }

    /** Nobody is held to it: who coordinates can stop before there is another, and the lead party answers meanwhile. */
    static Decision resignCoordination(ExistingPlan plan, ResignCoordination it, DecisionContext context) {
        PartyId party = context.joinedWorkplace(plan);
        Preconditions.begun(plan);
        Preconditions.coordinatorActs(plan, context);
        var reason = context.sealRequired(party, it.reason(), "reason");
        return Decision.of(party, new CoordinationResigned(plan.plan(), context.person(), party, reason));
    }

    static Decision vacateCoordination(ExistingPlan plan, VacateCoordination it, DecisionContext context) {
        PartyId party = context.joinedWorkplace(plan);
        Preconditions.begun(plan);
        if (!party.equals(plan.lead())) {
            throw new NotLead();
        }
        Coordination now = plan.coordinator();
        if (now == null) {
            throw new AlreadyDecided();
        }
        var reason = context.sealRequired(party, it.reason(), "reason");
        return Decision.of(party, new CoordinationVacated(plan.plan(), now.person(), now.party(), reason));
    }

    static Decision nameLead(ExistingPlan plan, NameLeadParty it, DecisionContext context) {
        PartyId party = context.joinedWorkplace(plan);
        Preconditions.running(plan);
        if (plan.lead() != null && !party.equals(plan.lead())) {
            throw new NotLead();
        }
        // Else a party could make itself lead, and hand itself the coordination as such.
        if (party.equals(it.party()) && isCoordinated(plan, context) && !mayHandOver(plan, party)) {
            throw new NotCoordinator();
        }
        if (!plan.hasJoined(it.party())) {
            throw new NotParticipating();
        }
        Membership named = plan.members().get(it.party());
        if (named == null || named.kind() == PartyKind.FAMILY) {
            throw new Invalid("party");
        }
        return Decision.of(party, new LeadPartyNamed(plan.plan(), it.party()));
    }

    static Decision acceptLead(ExistingPlan plan, AcceptLead it, DecisionContext context) {
        PartyId party = context.joinedWorkplace(plan);
        Preconditions.begun(plan);
        PartyId asked = plan.leadAsked();
        if (asked == null) {
            throw party.equals(plan.lead()) ? new AlreadyDecided() : new NothingOffered();
        }
        if (!asked.equals(party)) {
            throw new NotTheReceiver();
        }
        return Decision.of(party, new LeadAccepted(it.plan(), party));
    }

    static Decision setFollowUp(ExistingPlan plan, SetFollowUp it, DecisionContext context) {
        PartyId party = context.joinedParty(plan);
        Preconditions.running(plan);
        Preconditions.coordinatorActs(plan, context);
        if (RequiredValues.required(it.day(), "day").isBefore(context.today())) {
            throw new DateNotPossible();
        }
        return Decision.of(party, new FollowUpSet(plan.plan(), it.day()));
    }

    static Decision establish(ExistingPlan plan, EstablishPlan it, DecisionContext context) {
        PartyId party = context.joinedParty(plan);
        Preconditions.running(plan);
        Preconditions.coordinatorActs(plan, context);
        if (plan.status() == PlanStatus.ESTABLISHED) {
            throw new AlreadyDecided();
        }
        List<String> missing = Readiness.missing(plan, context.inSight(plan), context.ground(), context.today());
        if (!missing.isEmpty()) {
            throw new NotReady(missing);
        }
        return Decision.of(party, new PlanEstablished(it.plan()));
    }

    static Decision pause(ExistingPlan plan, PausePlan it, DecisionContext context) {
        PartyId party = context.joinedParty(plan);
        Preconditions.begun(plan);
        Preconditions.coordinatorActs(plan, context);
        if (plan.status() == PlanStatus.PAUSED) {
            throw new AlreadyDecided();
        }
        return Decision.of(party, new PlanPaused(it.plan(), PauseReason.COORDINATOR));
    }

    static Decision resume(ExistingPlan plan, ResumePlan it, DecisionContext context) {
        PartyId party = context.joinedParty(plan);
        Preconditions.begun(plan);
        Preconditions.coordinatorActs(plan, context);
        if (plan.status() != PlanStatus.PAUSED) {
            throw new AlreadyDecided();
        }
        if (!context.ground().coversAll(plan.joined().toList(), context.today())) {
            throw new NoGround();
        }
        return Decision.of(party, new PlanResumed(it.plan()));
    }

    /** The hub looks whether everyone is still covered; says nothing when they are, or when the plan does not run. */
    static Decision examineGround(ExistingPlan plan, ExamineGround it, DecisionContext context) {
        if (context.actor().role() != Role.HUB) {
            throw new NotEntitled();
        }
        boolean covered = context.ground().coversAll(plan.joined().toList(), context.today());
        return covered || !plan.status().isRunning()
                ? Decision.of(plan.proposer())
                : Decision.of(plan.proposer(), new PlanPaused(it.plan(), PauseReason.GROUND));
    }
}
