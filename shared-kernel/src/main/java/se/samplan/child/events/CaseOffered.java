package se.samplan.child.events;

import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.platform.message.Word;

/** A unit that holds the child's case offered it to another; it moves when that one accepts. Replaces an earlier offer. */
@Word("offer-case")
public record CaseOffered(ChildId child, PartyId from, PartyId to) implements ChildEvent {}
