package se.samplan.plan.commands;

import se.samplan.plan.CommitmentId;

/** Everything that can be asked about one commitment of a plan. */
public sealed interface CommitmentCommand extends PlanCommand
        permits RequestCommitment, MakeCommitment, DeclineCommitment, ProgressCommand, HandoverCommand {
    CommitmentId commitment();
}
