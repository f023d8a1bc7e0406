package se.samplan.plan.commands;

import se.samplan.plan.EntryId;
import se.samplan.plan.PlanId;

/** Strike a wrong entry of the own party, with the reason. Both stay visible. */
public record StrikeEntry(PlanId plan, EntryId entry, String reason) implements PlanCommand {}
