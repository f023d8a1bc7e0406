package se.samplan.plan.read;

import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.plan.EntryId;
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

/** Which entry, and which other party, an event of a plan is about. */
public final class EventSubject {

    private EventSubject() {}

    public static @Nullable EntryId entry(PlanEvent event) {
        return switch (event) {
            case NeedRecorded it -> new EntryId(it.need().value());
            case GoalSet it -> new EntryId(it.goal().value());
            case CommitmentRequested it -> new EntryId(it.commitment().value());
            case CommitmentMade it -> new EntryId(it.commitment().value());
            case CommitmentDeclined it -> new EntryId(it.commitment().value());
            case CommitmentStarted it -> new EntryId(it.commitment().value());
            case ProgressReported it -> new EntryId(it.commitment().value());
            case CommitmentKept it -> new EntryId(it.commitment().value());
            case CommitmentBroken it -> new EntryId(it.commitment().value());
            case CommitmentReleased it -> new EntryId(it.commitment().value());
            case DueMoved it -> new EntryId(it.commitment().value());
            case CommitmentOverdue it -> new EntryId(it.commitment().value());
            case HandoverOffered it -> new EntryId(it.commitment().value());
            case HandoverAccepted it -> new EntryId(it.commitment().value());
            case HandoverDeclined it -> new EntryId(it.commitment().value());
            case DissentExpressed it -> it.about();
            case EntryStruck it -> it.entry();
            case PlanProposed it -> null;
            case PlanDeclined it -> null;
            case PlanOpened it -> null;
            case PartyInvited it -> null;
            case PartyJoined it -> null;
            case InvitationDeclined it -> null;
            case PartyLeft it -> null;
            case CoordinatorAppointed it -> null;
            case CoordinationAccepted it -> null;
            case LeadPartyNamed it -> null;
            case LeadAccepted it -> null;
            case ChildVoiceRecorded it -> null;
            case FollowUpSet it -> null;
            case PlanEstablished it -> null;
            case PlanPaused it -> null;
            case PlanResumed it -> null;
            case PlanClosed it -> null;
        };
    }

    /** Null when it is about nobody else than who acts. */
    public static @Nullable PartyId other(PlanEvent event) {
        return switch (event) {
            case PartyInvited it -> it.party();
            case CoordinatorAppointed it -> it.party();
            case LeadPartyNamed it -> it.party();
            case CommitmentRequested it -> it.of();
            case HandoverOffered it -> it.to();
            default -> null;
        };
    }
}
