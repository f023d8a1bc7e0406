package se.samplan.plan.write;

import java.time.LocalDate;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/** A party and the named person that answer for a commitment from a day. */
record Responsibility(PartyId party, PersonId person, LocalDate from) {}
