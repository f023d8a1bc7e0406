package se.samplan.plan.read;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentId;

/**
 * What waits for an answer or an act by the party of the document.
 *
 * @param person whom it waits for; null: anyone of the party
 * @param from the party that asks, where one does
 */
public record Task(
        TaskKind kind,
        @Nullable PersonId person,
        @Nullable CommitmentId commitment,
        @Nullable PartyId from,
        @Nullable LocalDate due,
        Instant since) {}
