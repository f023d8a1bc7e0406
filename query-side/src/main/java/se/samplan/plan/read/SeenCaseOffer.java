package se.samplan.plan.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;

/** The child's case is offered to another unit of socialtjänst; it stays where it is until that one accepts. */
public record SeenCaseOffer(
        PartyId by, PartyId to, @Nullable ShownText reason, Instant since) {}
