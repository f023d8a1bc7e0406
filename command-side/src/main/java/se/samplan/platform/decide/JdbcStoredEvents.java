package se.samplan.platform.decide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samplan.platform.history.StoredEvent;
import se.samplan.platform.history.StoredEvents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events of a store that is a table. */
public final class JdbcStoredEvents implements StoredEvents {
    private static final JsonMapper JSON = new JsonMapper();
    private final JdbcClient sql;

    public JdbcStoredEvents(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Stream<StoredEvent> of(String stream, long version) {
        return sql
                .sql("select aggregate_identifier, sequence_number, event_identifier, payload_type, payload_revision,"
                        + " time_stamp, payload, meta_data from domain_event_entry"
                        + " where aggregate_identifier = ? and sequence_number <= ? order by sequence_number")
                .params(stream, version)
                .query(JdbcStoredEvents::stored)
                .stream();
    }

    private static StoredEvent stored(ResultSet row, int number) throws SQLException {
        return new StoredEvent(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getBytes(7),
                metaData(row.getBytes(8)));
    }

    /** A value that is not text counts as the JSON it is. */
    private static SortedMap<String, String> metaData(byte[] stored) {
        SortedMap<String, String> entries = new TreeMap<>();
        for (var entry : JSON.readTree(stored).properties()) {
            JsonNode value = entry.getValue();
            entries.put(entry.getKey(), value.isString() ? value.stringValue() : value.toString());
        }
        return entries;
    }
}
