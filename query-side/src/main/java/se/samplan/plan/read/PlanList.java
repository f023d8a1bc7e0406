package se.samplan.plan.read;

import java.util.List;
import se.samplan.party.read.Names;
import se.samplan.platform.reader.MayLag;

/**
 * One page of plans. {@code total} counts all that match.
 *
 * @param position of the newest event in any of the reader's views when this was gathered; -1 where there are none
 */
public record PlanList(
        List<PlanSummary> plans, long total, int page, int size, Names names, long position, boolean catchingUp)
        implements MayLag {}
