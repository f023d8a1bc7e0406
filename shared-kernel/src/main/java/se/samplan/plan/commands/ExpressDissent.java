package se.samplan.plan.commands;

import se.samplan.plan.EntryId;
import se.samplan.plan.PlanId;

/** Disagree with an entry; it stands beside it. */
public record ExpressDissent(PlanId plan, EntryId about, String text) implements PlanCommand {}
