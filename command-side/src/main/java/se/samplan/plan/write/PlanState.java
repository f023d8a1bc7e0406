package se.samplan.plan.write;

/** What a plan knows of itself. */
sealed interface PlanState permits NotProposed, ExistingPlan {}
