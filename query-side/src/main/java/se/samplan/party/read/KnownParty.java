package se.samplan.party.read;

import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;

/** A registered unit: public facts. {@code responsibility}: what it says it answers for. */
public record KnownParty(
        PartyId party,
        PartyKind kind,
        String name,
        String code,
        @Nullable String responsibility) {}
