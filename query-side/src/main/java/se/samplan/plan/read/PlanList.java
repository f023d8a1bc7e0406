package se.samplan.plan.read;

import java.util.List;
import se.samplan.party.read.Names;
import se.samplan.platform.reader.MayLag;

/**
 * One page of plans. {@code total} counts all that match.
 *
 * @param since a bookmark of the reader's views when this was gathered; whoever wants to hear when they have changed sends it along
 */
public record PlanList(
        List<PlanSummary> plans, long total, int page, int size, Names names, String since, boolean catchingUp)
        implements MayLag {}
