package se.samplan.plan.read;

import se.samplan.plan.PlanId;
import se.samplan.platform.actor.Actor;

/**
 * The reader has looked at the plan up to this place in the history; what others do later is new. Asked over the query bus since it
 * changes no event; answered with true. Looking back changes nothing.
 */
public record MarkLooked(Actor reader, PlanId plan, long position) {}
