package se.samplan.plan.read;

import se.samplan.child.events.ChildEvent;
import se.samplan.child.events.ChildRegistered;
import se.samplan.child.events.CustodySet;
import se.samplan.child.events.IdentityProtected;
import se.samplan.child.events.ProtectionLifted;
import se.samplan.child.events.TextsDestroyed;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.consent.events.ConsentGiven;
import se.samplan.consent.events.ConsentPeriodBegan;
import se.samplan.consent.events.ConsentPeriodEnded;
import se.samplan.consent.events.ConsentRefused;
import se.samplan.consent.events.ConsentWithdrawn;
import se.samplan.consent.events.MaturityAssessed;
import se.samplan.plan.events.ChildVoiceRecorded;
import se.samplan.plan.events.CommitmentBroken;
import se.samplan.plan.events.CommitmentDeclined;
import se.samplan.plan.events.CommitmentKept;
import se.samplan.plan.events.CommitmentMade;
import se.samplan.plan.events.CommitmentOverdue;
import se.samplan.plan.events.CommitmentReleased;
import se.samplan.plan.events.CommitmentRequested;
import se.samplan.plan.events.CommitmentStarted;
import se.samplan.plan.events.CoordinationAccepted;
import se.samplan.plan.events.CoordinatorAppointed;
import se.samplan.plan.events.DissentExpressed;
import se.samplan.plan.events.DueMoved;
import se.samplan.plan.events.EntryStruck;
import se.samplan.plan.events.FollowUpSet;
import se.samplan.plan.events.GoalSet;
import se.samplan.plan.events.HandoverAccepted;
import se.samplan.plan.events.HandoverDeclined;
import se.samplan.plan.events.HandoverOffered;
import se.samplan.plan.events.InvitationDeclined;
import se.samplan.plan.events.LeadAccepted;
import se.samplan.plan.events.LeadPartyNamed;
import se.samplan.plan.events.NeedRecorded;
import se.samplan.plan.events.PartyInvited;
import se.samplan.plan.events.PartyJoined;
import se.samplan.plan.events.PartyLeft;
import se.samplan.plan.events.PlanClosed;
import se.samplan.plan.events.PlanDeclined;
import se.samplan.plan.events.PlanEstablished;
import se.samplan.plan.events.PlanEvent;
import se.samplan.plan.events.PlanOpened;
import se.samplan.plan.events.PlanPaused;
import se.samplan.plan.events.PlanProposed;
import se.samplan.plan.events.PlanResumed;
import se.samplan.plan.events.ProgressReported;

/** The word of each event: that of the act that caused it, as in commands and scenarios; for what the hub itself says, a word of its own. */
public final class EventWord {

    private EventWord() {}

    /** @throws IllegalArgumentException if it is no event of a plan, a consent or a child */
    public static String of(Object event) {
        return switch (event) {
            case PlanEvent it -> of(it);
            case ConsentEvent it -> of(it);
            case ChildEvent it -> of(it);
            default ->
                throw new IllegalArgumentException(
                        "no word for " + event.getClass().getSimpleName());
        };
    }

    private static String of(PlanEvent event) {
        return switch (event) {
            case PlanProposed it -> "propose-plan";
            case PlanDeclined it -> "decline-plan";
            case PlanOpened it -> "open-plan";
            case PartyInvited it -> "invite-party";
            case PartyJoined it -> "join-plan";
            case InvitationDeclined it -> "decline-invitation";
            case PartyLeft it -> "leave-plan";
            case CoordinatorAppointed it -> "appoint-coordinator";
            case CoordinationAccepted it -> "accept-coordination";
            case LeadPartyNamed it -> "name-lead-party";
            case LeadAccepted it -> "accept-lead";
            case NeedRecorded it -> "record-need";
            case GoalSet it -> "set-goal";
            case ChildVoiceRecorded it -> "record-child-voice";
            case CommitmentRequested it -> "request-commitment";
            case CommitmentMade it -> "make-commitment";
            case CommitmentDeclined it -> "decline-commitment";
            case CommitmentStarted it -> "start";
            case ProgressReported it -> "report-progress";
            case CommitmentKept it -> "keep";
            case CommitmentBroken it -> "break";
            case CommitmentReleased it -> "release";
            case DueMoved it -> "move-due";
            case CommitmentOverdue it -> "overdue";
            case HandoverOffered it -> "offer-handover";
            case HandoverAccepted it -> "accept-handover";
            case HandoverDeclined it -> "decline-handover";
            case DissentExpressed it -> "dissent";
            case EntryStruck it -> "strike";
            case FollowUpSet it -> "set-follow-up";
            case PlanEstablished it -> "establish-plan";
            case PlanPaused it -> "pause-plan";
            case PlanResumed it -> "resume-plan";
            case PlanClosed it -> "close-plan";
        };
    }

    private static String of(ConsentEvent event) {
        return switch (event) {
            case ConsentGiven it -> "give-consent";
            case ConsentRefused it -> "refuse-consent";
            case ConsentWithdrawn it -> "withdraw-consent";
            case ConsentPeriodBegan it -> "consent-began";
            case ConsentPeriodEnded it -> "consent-ended";
            case MaturityAssessed it -> "assess-maturity";
        };
    }

    private static String of(ChildEvent event) {
        return switch (event) {
            case ChildRegistered it -> "register-child";
            case CustodySet it -> "set-custody";
            case IdentityProtected it -> "protect-identity";
            case ProtectionLifted it -> "lift-protection";
            case TextsDestroyed it -> "destroy-texts";
        };
    }
}
