package se.samplan.ops.endtoend.faults;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Puts an event into a stream that no version of the hub can read, past the hub and with the rights of the tables' owner. */
final class Poison {
    private static final String EVENT = "se.samplan.plan.events.FollowUpSet";

    private final DataSource owner;
    private final String id = UUID.randomUUID().toString();
    private final String key = UUID.randomUUID().toString();
    private String plan = "";

    Poison(DataSource owner) {
        this.owner = owner;
    }

    /** As the next event of a plan, by the one who made the last. */
    void into(String stream) throws SQLException {
        plan = stream;
        run(
                owner,
                "insert into domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier, meta_data,"
                        + " payload, payload_revision, payload_type, time_stamp)"
                        + " select aggregate_identifier, sequence_number + 1, type, ?, convert_to(replace("
                        + "convert_from(meta_data, 'UTF8'), (convert_from(meta_data, 'UTF8')::json ->> 'commandId'), ?),"
                        + " 'UTF8'), ?, payload_revision, ?, time_stamp"
                        + " from domain_event_entry where aggregate_identifier = ? order by sequence_number desc limit 1",
                id,
                key,
                bytes("{\"plan\": \"" + stream + "\", \"day\": \"den trettionde februari\"}"),
                EVENT,
                stream);
    }

    /** As if a new version had come that can read it. */
    void mended() throws SQLException {
        byte[] readable = bytes("{\"plan\": \"" + plan + "\", \"day\": \"2026-12-24\"}");
        run(owner, "update domain_event_entry set payload = ? where event_identifier = ?", readable, id);
        run(owner, "update dead_letter_entry set payload = ? where event_identifier = ?", readable, id);
    }

    /** For the list of what must stand: from now on it is an event like any other. */
    Acknowledged asAcknowledged() throws SQLException {
        return acknowledged(owner, id, "set-follow-up", key, plan);
    }

    static Acknowledged acknowledged(DataSource owner, String event, String what, String key, String stream)
            throws SQLException {
        try (var connection = owner.getConnection();
                var prepared = connection.prepareStatement(
                        "select sequence_number from domain_event_entry where event_identifier = ?")) {
            prepared.setString(1, event);
            try (var row = prepared.executeQuery()) {
                row.next();
                return new Acknowledged("", what, key, stream, row.getLong(1));
            }
        }
    }

    /** Changes one row. */
    static void run(DataSource owner, String statement, Object... values) throws SQLException {
        try (var connection = owner.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            if (prepared.executeUpdate() != 1) {
                throw new AssertionError("not one row: " + statement);
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
