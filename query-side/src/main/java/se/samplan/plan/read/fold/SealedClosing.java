package se.samplan.plan.read.fold;

import java.time.LocalDate;
import se.samplan.party.PartyId;
import se.samplan.platform.vault.SealedText;

/** Why the plan was closed and the way forward, still sealed. */
public record SealedClosing(LocalDate day, PartyId by, SealedText reason, SealedText wayForward) {}
