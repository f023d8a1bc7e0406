package se.samplan.child.write;

import java.time.Instant;
import java.util.List;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/** The book of all look-ups by identity number. What is written stays, whatever becomes of the caller. */
interface ChildLookups {

    /** When a person looked since a moment, the first first. */
    List<Instant> of(PersonId person, Instant since);

    /** When a unit's people looked since a moment, the first first. */
    List<Instant> of(PartyId party, Instant since);

    void add(ChildLookup lookup);

    void answered(String lookup, boolean found);
}
