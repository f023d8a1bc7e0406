package se.samplan.plan.events;

import se.samplan.party.PartyId;
import se.samplan.plan.PlanId;
import se.samplan.platform.vault.SealedText;

/** The party takes part no more; it keeps seeing what it contributed. */
public record PartyLeft(PlanId plan, PartyId party, SealedText reason) implements PlanEvent {}
