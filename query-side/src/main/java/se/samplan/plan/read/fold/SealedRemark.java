package se.samplan.plan.read.fold;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.message.Words;
import se.samplan.platform.search.RecordedEvent;
import se.samplan.platform.vault.SealedText;

/** Something said about an item, still sealed. */
public record SealedRemark(
        String what,
        Instant at,
        @Nullable PersonId actor,
        PartyId by,
        @Nullable SealedText text,
        @Nullable LocalDate day) {

    static SealedRemark of(RecordedEvent event, PartyId by, @Nullable SealedText text, @Nullable LocalDate day) {
        return new SealedRemark(Words.of(event.payload().getClass()), event.at(), event.actor(), by, text, day);
    }
}
