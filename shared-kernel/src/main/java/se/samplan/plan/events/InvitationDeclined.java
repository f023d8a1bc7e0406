package se.samplan.plan.events;

import se.samplan.party.PartyId;
import se.samplan.plan.PlanId;
import se.samplan.platform.vault.SealedText;

/** The invited party said no, and why. */
public record InvitationDeclined(PlanId plan, PartyId party, SealedText reason) implements PlanEvent {}
