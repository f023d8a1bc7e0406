package se.samplan.plan.events;

import se.samplan.plan.PlanId;

/** Every event in the stream of one plan. */
public sealed interface PlanEvent
        permits PlanProposed,
                PlanDeclined,
                PlanOpened,
                PartyInvited,
                PartyJoined,
                InvitationDeclined,
                PartyLeft,
                CoordinatorAppointed,
                CoordinationAccepted,
                LeadPartyNamed,
                LeadAccepted,
                NeedRecorded,
                GoalSet,
                ChildVoiceRecorded,
                CommitmentRequested,
                CommitmentMade,
                CommitmentDeclined,
                CommitmentStarted,
                ProgressReported,
                CommitmentKept,
                CommitmentBroken,
                CommitmentReleased,
                DueMoved,
                CommitmentOverdue,
                HandoverOffered,
                HandoverAccepted,
                HandoverDeclined,
                DissentExpressed,
                EntryStruck,
                FollowUpSet,
                PlanEstablished,
                PlanPaused,
                PlanResumed,
                PlanClosed {
    PlanId plan();
}
