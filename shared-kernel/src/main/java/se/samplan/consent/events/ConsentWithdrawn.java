package se.samplan.consent.events;

import java.util.Set;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.message.Word;

/** The giver took the named parties out of the circle; with at most one party left the consent covers nothing. */
@Word("withdraw-consent")
public record ConsentWithdrawn(ChildId child, PersonId giver, Set<PartyId> leaving) implements ConsentEvent {}
