package se.samplan.child.events;

import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.platform.message.Word;

/** The two units agree: the child's case is now the party's. */
@Word("accept-case")
public record CaseAccepted(ChildId child, PartyId party) implements CaseEvent {}
