package se.samplan.plan.read.document;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import java.util.Map;

/**
 * What a reader's views tell, as one number: it is another when one of them tells something else, and the same whatever happens that the
 * reader may not know of. Asked in the search that finds what stands in them, over everything that its query matches, so that whoever
 * watches from there on misses nothing. What narrows a list down stands in the search's post filter.
 */
public final class ViewFingerprint {
    /** The name of the aggregation. */
    public static final String ALL = "told";

    private ViewFingerprint() {}

    public static Aggregation all() {
        return Aggregation.of(its -> its.sum(it -> it.field("told")));
    }

    /** 0 where there are no documents. */
    public static long in(Map<String, Aggregate> found) {
        Aggregate all = found.get(ALL);
        Double value = all == null ? null : all.sum().value();
        return value == null ? 0 : value.longValue();
    }
}
