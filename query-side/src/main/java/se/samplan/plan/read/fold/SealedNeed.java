package se.samplan.plan.read.fold;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.NeedId;
import se.samplan.platform.vault.SealedText;

/** A need, still sealed. */
@RecordBuilder
public record SealedNeed(
        NeedId need,
        PartyId by,
        @Nullable PersonId actor,
        Instant at,
        SealedText text,
        Topic topic,
        boolean struck,
        SealedRemarks lines)
        implements SealedNeedBuilder.With {

    SealedNeed say(SealedRemark said) {
        return withLines(lines.plus(said));
    }

    SealedNeed strike() {
        return withStruck(true);
    }
}
