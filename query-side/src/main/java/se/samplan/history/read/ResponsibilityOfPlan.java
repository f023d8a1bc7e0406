package se.samplan.history.read;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.plan.PlanId;
import se.samplan.platform.actor.Actor;

/** The same question as {@link ResponsibleOn} for the plan as such, and every commitment of it that the reader may see. Answered with {@link Responsibilities}. */
public record ResponsibilityOfPlan(
        PlanId plan, LocalDate day, @Nullable Instant known, Actor reader) {}
