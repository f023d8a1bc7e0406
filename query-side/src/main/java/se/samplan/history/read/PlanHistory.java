package se.samplan.history.read;

import java.util.List;
import se.samplan.party.read.Names;
import se.samplan.platform.reader.MayLag;

/** The lines of a plan's history, the first first. */
public record PlanHistory(List<HistoryEntry> lines, Names names, boolean catchingUp)
        implements MayLag {}
