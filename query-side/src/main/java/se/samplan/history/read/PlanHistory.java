package se.samplan.history.read;

import java.util.List;
import se.samplan.party.read.Names;
import se.samplan.platform.reader.MayLag;

/**
 * The lines of a plan's history, the first first.
 *
 * @param ownOnly what others did is left out: the views have not seen yet what was decided about the child
 */
public record PlanHistory(List<HistoryEntry> lines, Names names, boolean catchingUp, boolean ownOnly)
        implements MayLag {}
