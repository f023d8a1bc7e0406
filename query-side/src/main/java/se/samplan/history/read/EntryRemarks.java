package se.samplan.history.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.party.read.Names;
import se.samplan.plan.read.SeenRemark;

/**
 * Remarks about one entry, latest first.
 *
 * @param next a bookmark: what to ask for what was said {@code before} these; null when there is nothing older
 * @param ownOnly what others said is left out: the views have not seen yet what was decided about the child
 */
public record EntryRemarks(
        List<SeenRemark> remarks, @Nullable String next, Names names, boolean ownOnly) {}
