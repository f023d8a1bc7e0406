package se.samplan.plan.commands;

/** What moves a commitment from one to another. */
public sealed interface HandoverCommand extends CommitmentCommand
        permits OfferHandover, AcceptHandover, DeclineHandover {}
