package se.samplan.plan.write;

import org.jspecify.annotations.Nullable;
import se.samplan.plan.commands.AcceptHandover;
import se.samplan.plan.commands.AppointCoordinator;
import se.samplan.plan.commands.BreakCommitment;
import se.samplan.plan.commands.ClosePlan;
import se.samplan.plan.commands.DeclineCommitment;
import se.samplan.plan.commands.DeclineHandover;
import se.samplan.plan.commands.EstablishPlan;
import se.samplan.plan.commands.KeepCommitment;
import se.samplan.plan.commands.MakeCommitment;
import se.samplan.plan.commands.MoveDue;
import se.samplan.plan.commands.NameLeadParty;
import se.samplan.plan.commands.OfferHandover;
import se.samplan.plan.commands.PausePlan;
import se.samplan.plan.commands.PlanCommand;
import se.samplan.plan.commands.ReleaseCommitment;
import se.samplan.plan.commands.ResumePlan;
import se.samplan.plan.commands.SetFollowUp;
import se.samplan.plan.commands.StartCommitment;
import se.samplan.plan.commands.StrikeEntry;
import se.samplan.plan.events.CommitmentBroken;
import se.samplan.plan.events.CommitmentDeclined;
import se.samplan.plan.events.CommitmentKept;
import se.samplan.plan.events.CommitmentMade;
import se.samplan.plan.events.CommitmentReleased;
import se.samplan.plan.events.CommitmentStarted;
import se.samplan.plan.events.CoordinatorAppointed;
import se.samplan.plan.events.DueMoved;
import se.samplan.plan.events.EntryStruck;
import se.samplan.plan.events.FollowUpSet;
import se.samplan.plan.events.HandoverAccepted;
import se.samplan.plan.events.HandoverDeclined;
import se.samplan.plan.events.HandoverOffered;
import se.samplan.plan.events.LeadPartyNamed;
import se.samplan.plan.events.PlanClosed;
import se.samplan.plan.events.PlanEstablished;
import se.samplan.plan.events.PlanEvent;
import se.samplan.plan.events.PlanPaused;
import se.samplan.plan.events.PlanResumed;

/**
 * Which one thing a command wants to change, and which one an event has changed; two people collide only on the same thing. What merely
 * adds (a need, a goal, a progress note) touches nothing.
 */
final class ConflictScope {
    private static final String STATUS = "status";
    private static final String COORDINATOR = "coordinator";
    private static final String LEAD = "lead";
    private static final String FOLLOW_UP = "follow-up";

    private ConflictScope() {}

    static @Nullable String by(PlanCommand command) {
        return switch (command) {
            case MakeCommitment it -> it.commitment().value();
            case DeclineCommitment it -> it.commitment().value();
            case StartCommitment it -> it.commitment().value();
            case KeepCommitment it -> it.commitment().value();
            case BreakCommitment it -> it.commitment().value();
            case ReleaseCommitment it -> it.commitment().value();
            case MoveDue it -> it.commitment().value();
            case OfferHandover it -> it.commitment().value();
            case AcceptHandover it -> it.commitment().value();
            case DeclineHandover it -> it.commitment().value();
            case StrikeEntry it -> it.entry().value();
            case AppointCoordinator it -> COORDINATOR;
            case NameLeadParty it -> LEAD;
            case SetFollowUp it -> FOLLOW_UP;
            case EstablishPlan it -> STATUS;
            case PausePlan it -> STATUS;
            case ResumePlan it -> STATUS;
            case ClosePlan it -> STATUS;
            default -> null;
        };
    }

    static @Nullable String by(PlanEvent event) {
        return switch (event) {
            case CommitmentMade it -> it.commitment().value();
            case CommitmentDeclined it -> it.commitment().value();
            case CommitmentStarted it -> it.commitment().value();
            case CommitmentKept it -> it.commitment().value();
            case CommitmentBroken it -> it.commitment().value();
            case CommitmentReleased it -> it.commitment().value();
            case DueMoved it -> it.commitment().value();
            case HandoverOffered it -> it.commitment().value();
            case HandoverAccepted it -> it.commitment().value();
            case HandoverDeclined it -> it.commitment().value();
            case EntryStruck it -> it.entry().value();
            case CoordinatorAppointed it -> COORDINATOR;
            case LeadPartyNamed it -> LEAD;
            case FollowUpSet it -> FOLLOW_UP;
            case PlanEstablished it -> STATUS;
            case PlanPaused it -> STATUS;
            case PlanResumed it -> STATUS;
            case PlanClosed it -> STATUS;
            default -> null;
        };
    }
}
