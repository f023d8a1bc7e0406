package se.samplan.plan.events;

import se.samplan.party.PartyId;
import se.samplan.plan.EntryId;
import se.samplan.plan.PlanId;
import se.samplan.platform.vault.SealedText;

/** Someone disagrees with an entry. */
public record DissentExpressed(PlanId plan, EntryId about, PartyId by, SealedText text) implements PlanEvent {}
