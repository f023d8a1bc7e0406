package se.samplan.plan.events;

import se.samplan.plan.CommitmentId;

/** Every event about one commitment of a plan. */
public sealed interface CommitmentEvent extends PlanEvent
        permits CommitmentRequested,
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
                HandoverDeclined {
    CommitmentId commitment();
}
