package se.samplan.plan.commands;

import se.samplan.consent.Topic;
import se.samplan.plan.NeedId;
import se.samplan.plan.PlanId;

/** Write down a need. */
public record RecordNeed(PlanId plan, NeedId need, String text, Topic topic) implements PlanCommand {}
