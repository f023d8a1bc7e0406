package se.samplan.plan.write;

/** Nothing has happened yet. */
record NotProposed() implements PlanState {}
