package se.samplan.ops.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks without reading what the events say. */
final class JdbcStreamEnds implements StreamEnds {
    private final JdbcTemplate sql;
    private final String one;

    JdbcStreamEnds(JdbcTemplate sql, EventSchema schema) {
        this.sql = sql;
        this.one = "select %s as stream, %s as event from %s where %s = ? and %s >= ?"
                .formatted(
                        schema.aggregateIdentifierColumn(),
                        schema.eventIdentifierColumn(),
                        schema.domainEventTable(),
                        schema.aggregateIdentifierColumn(),
                        schema.sequenceNumberColumn());
    }

    @Override
    public Map<String, List<String>> of(Map<String, Long> from) {
        List<Object> asked = new ArrayList<>();
        from.forEach((stream, first) -> asked.addAll(List.of(stream, first)));
        String all = Stream.generate(() -> one).limit(from.size()).collect(Collectors.joining(" union all "));
        return sql
                .query(
                        all,
                        (row, number) -> Map.entry(row.getString("stream"), row.getString("event")),
                        asked.toArray())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
