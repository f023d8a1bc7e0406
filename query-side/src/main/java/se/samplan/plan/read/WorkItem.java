package se.samplan.plan.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.PlanId;

/**
 * One thing that waits.
 *
 * @param person whom it waits for; null: anyone of the party
 * @param text of the commitment, or why the plan was proposed for an invitation or a proposal
 * @param news for {@code new-since-last-look}: what others did since, latest first, at most ten
 * @param moreNews there is more that others did since; the plan tells it
 * @param version a bookmark of the plan's stream as the item was read, as {@code If-Match} takes it
 */
public record WorkItem(
        TaskKind kind,
        PlanId plan,
        @Nullable ShownText childName,
        @Nullable CommitmentId commitment,
        @Nullable ShownText text,
        @Nullable PersonId person,
        @Nullable PartyId from,
        @Nullable LocalDate due,
        Instant since,
        List<PlanChange> news,
        boolean moreNews,
        String version) {}
