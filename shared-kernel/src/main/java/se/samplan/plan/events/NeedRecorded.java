package se.samplan.plan.events;

import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.plan.NeedId;
import se.samplan.plan.PlanId;
import se.samplan.platform.vault.SealedText;

/** A party or the family wrote down a need. */
public record NeedRecorded(PlanId plan, NeedId need, PartyId by, SealedText text, Topic topic) implements PlanEvent {}
