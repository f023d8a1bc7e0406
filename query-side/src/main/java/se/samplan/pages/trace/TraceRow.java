package se.samplan.pages.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One commitment and who answered for it.
 *
 * @param then who answered on the day, in words
 * @param since from when, in words; empty when nobody did
 * @param known when the event that says so was recorded, in words; empty when nobody did
 * @param other who answered on the day compared with; null when no day is
 * @param events what is recorded about the commitment, the first first
 */
public record TraceRow(
        String what,
        String id,
        String then,
        String since,
        String known,
        @Nullable String other,
        boolean changed,
        List<TraceEvent> events) {}
