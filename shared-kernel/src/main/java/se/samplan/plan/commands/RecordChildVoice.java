package se.samplan.plan.commands;

import org.jspecify.annotations.Nullable;
import se.samplan.plan.PlanId;

/** The child's own words, or why they are missing; exactly one of the two. */
public record RecordChildVoice(
        PlanId plan, @Nullable String text, @Nullable String missing) implements PlanCommand {}
