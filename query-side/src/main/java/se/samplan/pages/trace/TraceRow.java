package se.samplan.pages.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One promise and who answered for it.
 *
 * @param then who answered on the day, in words
 * @param since from when, in words; empty when nobody did
 * @param known when the fact that says so was recorded, in words; empty when nobody did
 * @param other who answered on the day compared with; null when no day is
 * @param facts what is recorded about the promise, the first first
 */
public record TraceRow(
        String what,
        String id,
        String then,
        String since,
        String known,
        @Nullable String other,
        boolean changed,
        List<TraceFact> facts) {}
