package se.samplan.plan.read;

import java.time.LocalDate;
import se.samplan.party.PartyId;

/** Why the plan was closed, and the way forward. */
public record SeenClosing(LocalDate day, PartyId by, ShownText reason, ShownText wayForward) {}
