package se.samplan.plan.read;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.plan.PartyState;

/**
 * A party of a plan, as the reader may see it.
 *
 * @param invitedBy the party that asked it, null for the proposer and the family
 * @param since the day its state is from
 * @param reason why it declined or left, when the reader may see that
 * @param cleared may it read names, words and days in spite of a protected identity? Always true to a reader who may not
 * @param covered is it inside every required consent on the day of the view?
 */
@RecordBuilder
public record Participant(
        PartyId party,
        PartyKind kind,
        PartyState state,
        boolean proposer,
        @Nullable PartyId invitedBy,
        LocalDate since,
        @Nullable ShownText reason,
        boolean covered,
        boolean cleared)
        implements ParticipantBuilder.With {}
