package se.samplan.ops.endtoend.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as the store holds it, read past the hub.
 *
 * @param key the id of the command it came from; none for what the hub does by the clock
 * @param actor the person; none when the hub itself acted
 */
record Event(
        String stream,
        long version,
        String name,
        @Nullable String key,
        @Nullable String actor) {

    /** Every event in the order of recording. */
    static List<Event> in(DataSource store) throws SQLException {
        List<Event> events = new ArrayList<>();
        try (Connection connection = store.getConnection();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select aggregate_identifier, sequence_number, payload_type,"
                        + " meta_data from domain_event_entry order by global_index")) {
            while (rows.next()) {
                JsonNode beside = JsonMapper.shared().readTree(rows.getBytes(4));
                events.add(new Event(
                        rows.getString(1),
                        rows.getLong(2),
                        rows.getString(3).substring(rows.getString(3).lastIndexOf('.') + 1),
                        text(beside.path("commandId")),
                        beside.path("role").asString("hub").equals("hub") ? null : text(beside.path("actor"))));
            }
        }
        return events;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }
}
