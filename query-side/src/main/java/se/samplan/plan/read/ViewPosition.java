package se.samplan.plan.read;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.search.SearchClient;

/** How far a reader's views have come, as far as it can be found. */
@Component
class ViewPosition {
    private final SearchClient search;

    ViewPosition(SearchClient search) {
        this.search = search;
    }

    /**
     * The position of the newest event in any of the reader's documents; -1 where there are none. Asked before what stands in them, so
     * that whoever watches from there on misses nothing.
     */
    long position(Actor reader, List<String> indexes) {
        if (indexes.isEmpty()) {
            return -1;
        }
        Map<String, Object> body = Map.of(
                "size",
                0,
                "query",
                Map.of("bool", Map.of("filter", ReaderFilter.of(reader))),
                "aggs",
                Map.of("newest", Map.of("max", Map.of("field", "position"))));
        return search.search(String.join(",", indexes), body)
                .at("/aggregations/newest/value")
                .asLong(-1);
    }
}
