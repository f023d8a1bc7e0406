package se.samplan.party.read;

import java.util.Set;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/** What are these parties and members of staff called? Answered with {@link Names}; for answers being put together, never for a client. */
public record NamesOf(Set<PartyId> parties, Set<PersonId> people) {}
