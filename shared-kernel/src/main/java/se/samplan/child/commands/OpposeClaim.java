package se.samplan.child.commands;

import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.platform.message.Word;

/** Say no to the unit's claim of the child's case, with a reason. Anyone who takes part in the child's running plan, the family too. */
@Word("oppose-claim")
public record OpposeClaim(ChildId child, PartyId party, String reason) implements ChildCommand {}
