package se.samplan.consent.events;

import se.samplan.child.ChildId;
import se.samplan.party.PersonId;
import se.samplan.platform.message.Word;

/** The giver said no. Replaces the giver's earlier consent. */
@Word("refuse-consent")
public record ConsentRefused(ChildId child, PersonId giver) implements ConsentEvent {}
