package se.samplan.history.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.party.read.Names;
import se.samplan.plan.read.SeenRemark;

/**
 * Remarks about one entry, latest first.
 *
 * @param next what to ask for what was said {@code before} these; null when there is nothing older
 */
public record EntryRemarks(
        List<SeenRemark> remarks, @Nullable Long next, Names names) {}
