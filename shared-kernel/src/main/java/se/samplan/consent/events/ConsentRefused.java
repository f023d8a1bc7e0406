package se.samplan.consent.events;

import se.samplan.child.ChildId;
import se.samplan.party.PersonId;

/** The giver said no. Replaces the giver's earlier consent. */
public record ConsentRefused(ChildId child, PersonId giver) implements ConsentEvent {}
