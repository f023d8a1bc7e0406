package se.samplan.child.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.platform.message.EventRevision;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/**
 * A unit said that it has taken over the child's case, by the decision it refers to. Gives it nothing yet. It can be opposed to and
 * including the last day.
 *
 * @param decidedOn the day of the decision; the first revision did not say
 */
@EventRevision(2)
@Word("claim-case")
public record CaseClaimed(
        ChildId child,
        PartyId party,
        SealedText reference,
        @Nullable LocalDate decidedOn,
        LocalDate lastDay) implements CaseEvent {}
