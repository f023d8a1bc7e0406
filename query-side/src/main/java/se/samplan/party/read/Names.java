package se.samplan.party.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/** What ids are called, for those that an answer speaks of. The family of a child is called by the page itself. */
public record Names(Map<PartyId, KnownParty> parties, Map<PersonId, KnownPerson> people) {

    public @Nullable String of(@Nullable PartyId party) {
        KnownParty known = party == null ? null : parties.get(party);
        return known == null ? null : known.name();
    }

    /** Null when unknown or when the name has been destroyed. */
    public @Nullable String of(@Nullable PersonId person) {
        KnownPerson known = person == null ? null : people.get(person);
        return known == null ? null : known.name();
    }
}
