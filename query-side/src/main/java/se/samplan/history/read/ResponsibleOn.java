package se.samplan.history.read;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.PlanId;
import se.samplan.platform.actor.Actor;

/**
 * Who carried this commitment at the end of that day (Europe/Stockholm), by events recorded at or before {@code known} (null: all)?
 * Answered with {@link Responsible}, refused with {@code no-access}.
 */
public record ResponsibleOn(
        PlanId plan,
        CommitmentId commitment,
        LocalDate day,
        @Nullable Instant known,
        Actor reader) {}
