package se.samplan.child.write;

import java.time.Instant;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.vault.SealedText;

/**
 * Somebody asked for a child by number.
 *
 * @param number the keyed fingerprint of it
 * @param purpose {@code find} or {@code register}
 */
record ChildLookup(
        String id, PersonId person, PartyId party, Instant at, String number, String purpose, SealedText reason) {}
