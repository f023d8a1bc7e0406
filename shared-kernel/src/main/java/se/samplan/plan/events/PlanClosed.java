package se.samplan.plan.events;

import java.util.Map;
import se.samplan.plan.GoalId;
import se.samplan.plan.PlanId;
import se.samplan.plan.SealedEvaluation;
import se.samplan.platform.vault.SealedText;

/** The coordinator closed the plan; every commitment was settled and every goal evaluated. */
public record PlanClosed(
        PlanId plan, SealedText reason, Map<GoalId, SealedEvaluation> evaluations, SealedText wayForward)
        implements PlanEvent {}
