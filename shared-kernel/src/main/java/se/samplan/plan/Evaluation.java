package se.samplan.plan;

/** How a goal turned out, as the coordinator states it when closing. */
public record Evaluation(GoalOutcome outcome, String text) {}
