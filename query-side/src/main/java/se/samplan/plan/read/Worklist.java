package se.samplan.plan.read;

import java.util.List;
import se.samplan.party.read.Names;

/** What waits, the most pressing first: late, then what others wait for, then by due date; news last. */
public record Worklist(List<WorkItem> items, Names names, boolean catchingUp) {}
