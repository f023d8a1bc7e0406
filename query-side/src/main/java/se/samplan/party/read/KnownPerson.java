package se.samplan.party.read;

import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/** A person by name. A member of staff has a party, and often a title; {@code name} is null when it was destroyed. */
public record KnownPerson(
        PersonId person,
        @Nullable PartyId party,
        @Nullable String name,
        @Nullable String title) {}
