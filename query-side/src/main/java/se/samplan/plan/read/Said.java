package se.samplan.plan.read;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.search.Fact;
import se.samplan.platform.vault.SealedText;

/** Something said about an item, still sealed. */
record Said(
        String what,
        Instant at,
        @Nullable PersonId actor,
        PartyId by,
        @Nullable SealedText text,
        @Nullable LocalDate day) {

    static Said of(Fact fact, PartyId by, @Nullable SealedText text, @Nullable LocalDate day) {
        return new Said(FactWord.of(fact.payload()), fact.at(), fact.actor(), by, text, day);
    }
}
