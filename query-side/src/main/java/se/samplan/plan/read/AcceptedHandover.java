package se.samplan.plan.read;

import java.time.LocalDate;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/** Who answers for a commitment from a coming day. */
public record AcceptedHandover(PartyId party, PersonId person, LocalDate from) {}
