package se.samplan.plan.commands;

import se.samplan.party.PersonId;
import se.samplan.plan.PlanId;

/** Ask a named member of staff of a joined party to keep the plan together. */
public record AppointCoordinator(PlanId plan, PersonId person) implements PlanCommand {}
