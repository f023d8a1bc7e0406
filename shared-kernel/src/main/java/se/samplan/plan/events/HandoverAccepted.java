package se.samplan.plan.events;

import java.time.LocalDate;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.PlanId;

/** The receiver took over: party and person answer for it from the given day. */
public record HandoverAccepted(PlanId plan, CommitmentId commitment, PartyId party, PersonId person, LocalDate from)
        implements PlanEvent {}
