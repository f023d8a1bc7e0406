package se.samplan.history.read;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import se.samplan.platform.message.Words;
import se.samplan.platform.vault.SealedText;

/** What is said about an entry: by an event's words, still sealed, or by the deed itself. */
final class RemarkText {

    /** The words of the events that say something about an entry, as a plan tells it beside the entry. */
    static final Set<String> REMARKS = Stream.of(
                    ProgressReported.class,
                    CommitmentDeclined.class,
                    CommitmentStarted.class,
                    CommitmentKept.class,
                    CommitmentBroken.class,
                    CommitmentReleased.class,
                    DueMoved.class,
                    HandoverOffered.class,
                    HandoverAccepted.class,
                    HandoverDeclined.class,
                    DissentExpressed.class,
                    EntryStruck.class)
            .map(Words::of)
            .collect(Collectors.toUnmodifiableSet());

    private RemarkText() {}

    /** Null for what says nothing about an entry that stood there before. */
    static @Nullable SealedText of(PlanEvent event) {
        return switch (event) {
            case ProgressReported it -> it.text();
            case CommitmentDeclined it -> it.reason();
            case CommitmentKept it -> it.text();
            case CommitmentBroken it -> it.reason();
            case CommitmentReleased it -> it.reason();
            case DueMoved it -> it.reason();
            case HandoverOffered it -> it.reason();
            case HandoverDeclined it -> it.reason();
            case DissentExpressed it -> it.text();
            case EntryStruck it -> it.reason();
            case PlanProposed _,
                    PlanDeclined _,
                    PlanOpened _,
                    PartyInvited _,
                    PartyJoined _,
                    InvitationDeclined _,
                    PartyLeft _,
                    CoordinatorAppointed _,
                    CoordinationAccepted _,
                    LeadPartyNamed _,
                    LeadAccepted _,
                    NeedRecorded _,
                    GoalSet _,
                    ChildVoiceRecorded _,
                    CommitmentRequested _,
                    CommitmentMade _,
                    CommitmentStarted _,
                    CommitmentOverdue _,
                    HandoverAccepted _,
                    FollowUpSet _,
                    PlanEstablished _,
                    PlanPaused _,
                    PlanResumed _,
                    PlanClosed _ -> null;
        };
    }
}
