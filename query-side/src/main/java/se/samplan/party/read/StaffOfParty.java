package se.samplan.party.read;

import se.samplan.party.PartyId;
import se.samplan.platform.actor.Actor;

/** Who works for a unit, as the sign-in has shown them? Answered with {@link KnownPerson}s by name; staff may ask. */
public record StaffOfParty(Actor reader, PartyId party) {}
