package se.samplan.consent.events;

import java.time.LocalDate;
import se.samplan.child.ChildId;
import se.samplan.party.PersonId;
import se.samplan.platform.message.Word;

/** The last day of a consent has passed; recorded by the hub on the day after. */
@Word("consent-ended")
public record ConsentPeriodEnded(ChildId child, PersonId giver, LocalDate day) implements ConsentEvent {}
