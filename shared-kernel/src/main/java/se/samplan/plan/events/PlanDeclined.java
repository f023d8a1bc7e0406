package se.samplan.plan.events;

import se.samplan.plan.PlanId;
import se.samplan.platform.vault.SealedText;

/** The proposing party decided that there will be no plan, and why. */
public record PlanDeclined(PlanId plan, SealedText reason) implements PlanEvent {}
