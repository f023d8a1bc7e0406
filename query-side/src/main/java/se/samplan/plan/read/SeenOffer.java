package se.samplan.plan.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/** A handover that waits for its answer; the giver carries the commitment until then. */
public record SeenOffer(
        PartyId by,
        PartyId to,
        @Nullable PersonId toPerson,
        @Nullable ShownText reason,
        Instant at) {}
