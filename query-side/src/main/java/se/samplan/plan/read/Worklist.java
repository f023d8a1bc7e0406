package se.samplan.plan.read;

import java.util.List;
import se.samplan.party.read.Names;

/**
 * What waits, the most pressing first: late, then what others wait for, then by due date; news last.
 *
 * @param position of the newest event in any of the reader's views when this was gathered; -1 where there are none
 */
public record Worklist(List<WorkItem> items, Names names, long position, boolean catchingUp) {}
