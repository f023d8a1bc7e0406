package se.samplan.party.read;

import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;

/**
 * What a unit is called in an answer.
 *
 * @param name null for a reader who must not learn where a child with protected identity gets help
 */
public record NamedParty(
        PartyId party, PartyKind kind, @Nullable String name) {}
