package se.samplan.plan.read;

import java.util.List;
import se.samplan.party.read.Names;

/** One page of plans. {@code total} counts all that match. */
public record PlanList(List<PlanLine> plans, long total, int page, int size, Names names, boolean catchingUp) {}
