package se.samplan.plan.read;

import se.samplan.plan.PlanId;
import se.samplan.platform.actor.Actor;

/**
 * A subscription: first how far the reader's view of the plan has come, then how far each time it has changed, as the position of the
 * newest event in it. Nothing else is told; whoever watches asks again and gets what is then for them. Refused with {@code no-access}.
 */
public record WatchPlan(PlanId plan, Actor reader) {}
