package se.samplan.plan.events;

import se.samplan.plan.EventSummary;
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
                CoordinationResigned,
                CoordinationVacated,
                LeadPartyNamed,
                LeadAccepted,
                NeedRecorded,
                GoalSet,
                ChildVoiceRecorded,
                CommitmentEvent,
                DissentExpressed,
                EntryStruck,
                FollowUpSet,
                PlanEstablished,
                PlanPaused,
                PlanResumed,
                PlanClosed {
    PlanId plan();

    /** What it says about itself to those who do not know its kind. No part of the stored event. */
    EventSummary summary();
}
