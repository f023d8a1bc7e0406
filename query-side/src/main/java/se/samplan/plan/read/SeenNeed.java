package se.samplan.plan.read;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.NeedId;

/** A need. A struck one stays, with the reason among its lines. */
@RecordBuilder
public record SeenNeed(
        NeedId need,
        PartyId by,
        @Nullable PersonId actor,
        Instant at,
        ShownText text,
        Topic topic,
        boolean struck,
        List<SeenRemark> lines)
        implements SeenNeedBuilder.With {}
