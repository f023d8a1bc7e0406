package se.samplan.plan.read;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.GoalId;

/**
 * A commitment: asked for, promised or settled.
 *
 * @param goal null when the reader may not see the goal
 * @param requestedBy null when it was promised without being asked for
 * @param requestedOf the party that was asked
 * @param enteredBy whose entry it is: who promised, or asked while nobody has promised; only that party can strike it
 * @param party who answers for it (last answered, once settled); null while it is only asked for
 * @param text what was promised, or what is asked for
 * @param asked what the reader itself had asked for, when something has been promised since
 * @param due null when protected identity hides it
 * @param from the day from which it is promised
 * @param late its day has passed and it is still open
 * @param next who takes over on a coming day, already accepted
 * @param ended the day it was kept, broken or released
 * @param offer a handover that waits for its answer
 */
@RecordBuilder
public record SeenCommitment(
        CommitmentId commitment,
        @Nullable GoalId goal,
        CommitmentState state,
        @Nullable PartyId requestedBy,
        @Nullable PartyId requestedOf,
        PartyId enteredBy,
        @Nullable PartyId party,
        @Nullable PersonId person,
        ShownText text,
        @Nullable ShownText asked,
        Topic topic,
        @Nullable LocalDate due,
        @Nullable LocalDate from,
        boolean late,
        @Nullable AcceptedHandover next,
        @Nullable LocalDate ended,
        Instant at,
        @Nullable SeenOffer offer,
        List<SeenRemark> lines)
        implements SeenCommitmentBuilder.With {}
