package se.samplan.plan.commands;

/** What the party that carries a commitment does with it. */
public sealed interface ProgressCommand extends CommitmentCommand
        permits StartCommitment, ReportProgress, KeepCommitment, BreakCommitment, ReleaseCommitment, MoveDue {}
