package se.samplan.ops.copy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** What an embedded hub leaves behind: events with holes in their counting, and everything that stands beside them. */
final class OldHub {
    static final int EVENTS = 3_000;

    private final Path data;
    private final Random random;

    private OldHub(Path data, Random random) {
        this.data = data;
        this.random = random;
    }

    static OldHub in(Path data, long seed) throws SQLException {
        System.out.println("OldHub seed " + seed);
        OldHub hub = new OldHub(data, new Random(seed));
        Flyway.configure()
                .dataSource(hub.url(), "sa", "")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        try (Connection connection = hub.connect()) {
            connection.setAutoCommit(false);
            hub.events(connection);
            hub.beside(connection);
            connection.commit();
        }
        return hub;
    }

    String place() {
        return data.toString();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "sa", "");
    }

    private String url() {
        return "jdbc:h2:file:" + data.resolve("hub");
    }

    private void events(Connection connection) throws SQLException {
        Map<String, Long> versions = new HashMap<>();
        String[] streams = random.ints(40)
                .mapToObj(number -> new UUID(number, random.nextLong()).toString())
                .toArray(String[]::new);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into domain_event_entry (global_index, aggregate_identifier, sequence_number, type,"
                        + " event_identifier, meta_data, payload, payload_revision, payload_type, time_stamp)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            long position = 0;
            for (int i = 0; i < EVENTS; i++) {
                position += random.nextInt(20) == 0 ? 3 : 1;
                String stream = streams[random.nextInt(streams.length)];
                insert.setLong(1, position);
                insert.setString(2, stream);
                insert.setLong(3, versions.merge(stream, 0L, (before, zero) -> before + 1));
                insert.setString(4, "Plan");
                insert.setString(5, new UUID(random.nextLong(), i).toString());
                insert.setBytes(
                        6,
                        bytes("{\"role\":\"staff\",  \"actor\":\"Åsa \\u00e4 %d\",\"commandId\":\"%d\"}"
                                .formatted(i, random.nextLong())));
                insert.setBytes(7, bytes("{ \"text\" : \"%s\" }".formatted("åäö€ ".repeat(random.nextInt(40)))));
                insert.setString(8, random.nextBoolean() ? null : "2");
                insert.setString(9, "se.samplan.plan.events.NeedRecorded");
                insert.setString(
                        10,
                        Instant.ofEpochMilli(1_790_000_000_000L + i * 1_000L)
                                .toString()
                                .replace("Z", ".%03dZ".formatted(random.nextInt(1_000))));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void beside(Connection connection) throws SQLException {
        OffsetDateTime moment = OffsetDateTime.of(2026, 11, 2, 9, 30, 15, 123_456_000, ZoneOffset.ofHours(1));
        put(connection, "vault_key", "child-1", "party-1", "wrapped", moment, null);
        put(connection, "vault_key", "child-2", "party-1", null, moment, moment.plusDays(1));
        put(connection, "child_registry", "blind", "child-1");
        put(connection, "active_plan", "child-1", "plan-1");
        put(connection, "party_registry", "code", "party-1", "school");
        put(connection, "staff_directory", "ture", "party-1");
        put(connection, "staff_unit", "ture", "party-1", moment);
        put(connection, "last_look", "ture", "plan-1", 1_234L);
        put(
                connection,
                "scheduled_tasks",
                "AxonDeadline",
                "one",
                new byte[] {0, -1, 7},
                moment,
                true,
                "hub",
                null,
                null,
                null,
                moment,
                3L,
                (short) 1);
        String token = "{\"index\":%d,\"gaps\":[]}".formatted(head(connection));
        for (String group : new String[] {"automation-plan-ground", "view-g7"}) {
            put(
                    connection,
                    "token_entry",
                    group,
                    0,
                    bytes(token),
                    "org.axonframework.eventhandling.GapAwareTrackingToken",
                    "2026-11-02T08:30:15Z",
                    "hub");
        }
    }

    private static long head(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select max(global_index) from domain_event_entry")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void put(Connection connection, String table, Object... values) throws SQLException {
        String places = "?, ".repeat(values.length - 1) + "?";
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " values (" + places + ")")) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
