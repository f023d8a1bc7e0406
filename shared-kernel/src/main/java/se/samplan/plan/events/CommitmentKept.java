package se.samplan.plan.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.PlanId;
import se.samplan.platform.vault.SealedText;

/** The commitment was kept on the given day; nobody answers for it after that day. */
public record CommitmentKept(
        PlanId plan,
        CommitmentId commitment,
        LocalDate day,
        @Nullable SealedText text) implements PlanEvent {}
