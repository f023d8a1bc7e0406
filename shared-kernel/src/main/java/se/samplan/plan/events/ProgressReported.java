package se.samplan.plan.events;

import java.time.LocalDate;
import se.samplan.party.PartyId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.PlanId;
import se.samplan.platform.vault.SealedText;

/** The responsible party told how it goes. */
public record ProgressReported(PlanId plan, CommitmentId commitment, PartyId by, SealedText text, LocalDate day)
        implements PlanEvent {}
