package se.samplan.access.read;

import se.samplan.plan.PlanId;
import se.samplan.platform.actor.Actor;

/**
 * Who looked up the child that a plan is about. Answered with {@link LookupList}: to the family with every look-up, to an auditor with those
 * of the mandate's units; refused to everybody else.
 *
 * @param page from 0
 */
public record LookupsOfPlan(PlanId plan, Actor reader, int page) {}
