package se.samplan.plan.events;

import se.samplan.plan.EntryId;
import se.samplan.plan.PlanId;
import se.samplan.platform.vault.SealedText;

/** The party that entered it struck it as wrong; it stays readable as struck. */
public record EntryStruck(PlanId plan, EntryId entry, SealedText reason) implements PlanEvent {}
