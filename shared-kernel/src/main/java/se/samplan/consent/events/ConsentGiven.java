package se.samplan.consent.events;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.message.Word;

/** The giver consented to exchange within the circle, from the first day to the last day (none: until withdrawn). Replaces the giver's earlier one. */
@Word("give-consent")
public record ConsentGiven(
        ChildId child,
        PersonId giver,
        Set<PartyId> among,
        Set<Topic> exclude,
        LocalDate from,
        @Nullable LocalDate until)
        implements ConsentEvent {}
