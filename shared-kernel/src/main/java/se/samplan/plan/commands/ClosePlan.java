package se.samplan.plan.commands;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplan.plan.Evaluation;
import se.samplan.plan.GoalId;
import se.samplan.plan.PlanId;

/** Close the plan. Coordinator; refused as not-settled with everything that is open (design invariant 9). */
public record ClosePlan(
        PlanId plan, String reason, @Nullable Map<GoalId, Evaluation> evaluations, String wayForward)
        implements PlanCommand {}
