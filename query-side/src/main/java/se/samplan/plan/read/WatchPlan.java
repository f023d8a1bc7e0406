package se.samplan.plan.read;

import se.samplan.plan.PlanId;
import se.samplan.platform.actor.Actor;

/**
 * A subscription: true each time the reader's view of the plan has changed. Nothing else is told; whoever watches asks again and gets
 * what is then for them. Refused with {@code no-access}.
 */
public record WatchPlan(PlanId plan, Actor reader) {}
