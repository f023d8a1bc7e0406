package se.samplan.plan.write;

/** Nothing has happened yet. */
record Unborn() implements PlanState {}
