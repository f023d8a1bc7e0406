package se.samplan.child.events;

import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.platform.message.Word;

/** The last day to oppose the party's claim has passed and nobody did: the child's case is now the party's. Recorded by the hub. */
@Word("case-taken-over")
public record CaseTakenOver(ChildId child, PartyId party) implements CaseEvent {}
