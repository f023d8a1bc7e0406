package se.samplan.plan.events;

import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.plan.PlanId;

/** A party was asked to take part. */
public record PartyInvited(PlanId plan, PartyId party, PartyKind kind) implements PlanEvent {}
