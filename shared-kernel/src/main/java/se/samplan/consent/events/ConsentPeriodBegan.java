package se.samplan.consent.events;

import java.time.LocalDate;
import se.samplan.child.ChildId;
import se.samplan.party.PersonId;
import se.samplan.platform.message.Word;

/** The first day of a consent given in advance has come; recorded by the hub. */
@Word("consent-began")
public record ConsentPeriodBegan(ChildId child, PersonId giver, LocalDate day) implements ConsentEvent {}
