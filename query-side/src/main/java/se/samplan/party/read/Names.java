package se.samplan.party.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/** What ids are called, for those that an answer speaks of. The family of a child is called by the page itself. */
public record Names(Map<PartyId, NamedParty> parties, Map<PersonId, KnownPerson> people) {

    public @Nullable String of(@Nullable PartyId party) {
        NamedParty known = party == null ? null : parties.get(party);
        return known == null ? null : known.name();
    }

    /** For a reader without clearance, when the child has protected identity: of others, only what kind of unit they are. */
    public Names masked(PartyId reader) {
        Map<PartyId, NamedParty> units = new LinkedHashMap<>(parties);
        units.replaceAll((party, unit) -> party.equals(reader) ? unit : new NamedParty(party, unit.kind(), null));
        Map<PersonId, KnownPerson> staff = new LinkedHashMap<>(people);
        staff.replaceAll(
                (person, known) -> known.party() == null || known.party().equals(reader)
                        ? known
                        : new KnownPerson(person, known.party(), null, null));
        return new Names(units, staff);
    }

    /** Null when unknown or when the name has been destroyed. */
    public @Nullable String of(@Nullable PersonId person) {
        KnownPerson known = person == null ? null : people.get(person);
        return known == null ? null : known.name();
    }
}
