package se.samplan.plan.write;

import java.util.List;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.plan.PauseReason;
import se.samplan.plan.commands.AcceptCoordination;
import se.samplan.plan.commands.AcceptLead;
import se.samplan.plan.commands.AppointCoordinator;
import se.samplan.plan.commands.EstablishPlan;
import se.samplan.plan.commands.ExamineGround;
import se.samplan.plan.commands.NameLeadParty;
import se.samplan.plan.commands.PausePlan;
import se.samplan.plan.commands.ResumePlan;
import se.samplan.plan.commands.SetFollowUp;
import se.samplan.plan.events.CoordinationAccepted;
import se.samplan.plan.events.CoordinatorAppointed;
import se.samplan.plan.events.FollowUpSet;
import se.samplan.plan.events.LeadAccepted;
import se.samplan.plan.events.LeadPartyNamed;
import se.samplan.plan.events.PlanEstablished;
import se.samplan.plan.events.PlanPaused;
import se.samplan.plan.events.PlanResumed;
import se.samplan.platform.actor.Role;
import se.samplan.platform.decide.Texts;
import se.samplan.platform.refusal.AlreadyDecided;
import se.samplan.platform.refusal.DateNotPossible;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.refusal.NotEntitled;
import se.samplan.platform.refusal.NothingOffered;

/** Who keeps the plan together, who answers for it as a whole, and in which state it is. */
final class Steering {
    private Steering() {}

    static Decision appointCoordinator(Standing plan, AppointCoordinator it, Scene scene) {
        PartyId party = scene.joinedWorkplace(plan);
        Gates.begun(plan);
        PartyId workplace = plan.joined()
                .filter(joined -> !joined.equals(plan.family()))
                .filter(joined -> scene.registers().isStaff(joined, it.person()))
                .findFirst()
                .orElseThrow(() -> new Invalid("person"));
        return Decision.of(party, new CoordinatorAppointed(plan.plan(), it.person(), workplace));
    }

    static Decision acceptCoordination(Standing plan, AcceptCoordination it, Scene scene) {
        PartyId party = scene.joinedWorkplace(plan);
        Gates.begun(plan);
        Coordination asked = plan.coordinatorAsked();
        if (asked == null) {
            throw Gates.isCoordinator(plan, scene) ? new AlreadyDecided() : new NothingOffered();
        }
        if (!asked.person().equals(scene.person())) {
            throw new NotTheReceiver();
        }
        return Decision.of(party, new CoordinationAccepted(it.plan(), asked.person(), asked.party()));
    }

    static Decision nameLead(Standing plan, NameLeadParty it, Scene scene) {
        PartyId party = scene.joinedWorkplace(plan);
        Gates.running(plan);
        if (!plan.hasJoined(it.party())) {
            throw new NotParticipating();
        }
        Membership named = plan.members().get(it.party());
        if (named == null || named.kind() == PartyKind.FAMILY) {
            throw new Invalid("party");
        }
        return Decision.of(party, new LeadPartyNamed(plan.plan(), it.party()));
    }

    static Decision acceptLead(Standing plan, AcceptLead it, Scene scene) {
        PartyId party = scene.joinedWorkplace(plan);
        Gates.begun(plan);
        PartyId asked = plan.leadAsked();
        if (asked == null) {
            throw party.equals(plan.lead()) ? new AlreadyDecided() : new NothingOffered();
        }
        if (!asked.equals(party)) {
            throw new NotTheReceiver();
        }
        return Decision.of(party, new LeadAccepted(it.plan(), party));
    }

    static Decision setFollowUp(Standing plan, SetFollowUp it, Scene scene) {
        PartyId party = scene.joinedParty(plan);
        Gates.running(plan);
        Gates.coordinatorActs(plan, scene);
        if (Texts.required(it.day(), "day").isBefore(scene.today())) {
            throw new DateNotPossible();
        }
        return Decision.of(party, new FollowUpSet(plan.plan(), it.day()));
    }

    static Decision establish(Standing plan, EstablishPlan it, Scene scene) {
        PartyId party = scene.joinedParty(plan);
        Gates.running(plan);
        Gates.coordinatorActs(plan, scene);
        if (plan.status() == Status.ESTABLISHED) {
            throw new AlreadyDecided();
        }
        List<String> missing = Readiness.missing(plan, scene.ground(), scene.today());
        if (!missing.isEmpty()) {
            throw new NotReady(missing);
        }
        return Decision.of(party, new PlanEstablished(it.plan()));
    }

    static Decision pause(Standing plan, PausePlan it, Scene scene) {
        PartyId party = scene.joinedParty(plan);
        Gates.begun(plan);
        Gates.coordinatorActs(plan, scene);
        if (plan.status() == Status.PAUSED) {
            throw new AlreadyDecided();
        }
        return Decision.of(party, new PlanPaused(it.plan(), PauseReason.COORDINATOR));
    }

    static Decision resume(Standing plan, ResumePlan it, Scene scene) {
        PartyId party = scene.joinedParty(plan);
        Gates.begun(plan);
        Gates.coordinatorActs(plan, scene);
        if (plan.status() != Status.PAUSED) {
            throw new AlreadyDecided();
        }
        if (!scene.ground().coversAll(plan.joined().toList(), scene.today())) {
            throw new NoGround();
        }
        return Decision.of(party, new PlanResumed(it.plan()));
    }

    /** The hub looks whether everyone is still covered; says nothing when they are, or when the plan does not run. */
    static Decision examineGround(Standing plan, ExamineGround it, Scene scene) {
        if (scene.actor().role() != Role.HUB) {
            throw new NotEntitled();
        }
        boolean covered = scene.ground().coversAll(plan.joined().toList(), scene.today());
        return covered || !plan.status().isRunning()
                ? Decision.of(plan.proposer())
                : Decision.of(plan.proposer(), new PlanPaused(it.plan(), PauseReason.GROUND));
    }
}
