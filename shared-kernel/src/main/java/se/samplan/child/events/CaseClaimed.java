package se.samplan.child.events;

import java.time.LocalDate;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/**
 * A unit said that it has taken over the child's case, by the decision it refers to. Gives it nothing yet. It can be opposed to and
 * including the last day.
 */
@Word("claim-case")
public record CaseClaimed(ChildId child, PartyId party, SealedText reference, LocalDate lastDay)
        implements ChildEvent {}
