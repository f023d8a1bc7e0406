package se.samplan.plan;

import se.samplan.platform.vault.SealedText;

/** How a goal turned out, as the event keeps it. */
public record SealedEvaluation(GoalOutcome outcome, SealedText text) {}
