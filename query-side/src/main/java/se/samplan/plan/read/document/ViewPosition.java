package se.samplan.plan.read.document;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import java.util.Map;

/**
 * How far a reader's views have come: the position of the newest event in any of the reader's documents. Asked in the search that finds
 * what stands in them, over everything that its query matches, so that whoever watches from there on misses nothing. What narrows a list
 * down stands in the search's post filter.
 */
public final class ViewPosition {

    /** The name of the aggregation. */
    public static final String NEWEST = "newest";

    private ViewPosition() {}

    public static Aggregation newest() {
        return Aggregation.of(its -> its.max(it -> it.field("position")));
    }

    /** -1 where there are no documents. */
    public static long in(Map<String, Aggregate> found) {
        Aggregate newest = found.get(NEWEST);
        Double value = newest == null ? null : newest.max().value();
        return value == null || value.isInfinite() || value.isNaN() ? -1 : value.longValue();
    }
}
