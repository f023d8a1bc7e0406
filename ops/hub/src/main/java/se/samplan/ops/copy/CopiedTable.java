package se.samplan.ops.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows belong with the events.
 *
 * @param which of its rows move, as SQL; {@code true} for all
 */
record CopiedTable(String name, String which) {

    /** Every row that moves, its values by column name. */
    List<Map<String, @Nullable Object>> rows(Connection connection) throws SQLException {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from " + name + " where " + which)) {
            ResultSetMetaData columns = row.getMetaData();
            while (row.next()) {
                Map<String, @Nullable Object> values = new LinkedHashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    values.put(columns.getColumnName(i).toLowerCase(Locale.ROOT), value(row, columns, i));
                }
                rows.add(values);
            }
        }
        return rows;
    }

    private static @Nullable Object value(ResultSet row, ResultSetMetaData columns, int column) throws SQLException {
        String type = columns.getColumnTypeName(column).toLowerCase(Locale.ROOT);
        if (type.contains("time zone") || type.equals("timestamptz")) {
            return row.getObject(column, OffsetDateTime.class);
        }
        return row.getObject(column);
    }

    void insert(Connection connection, List<Map<String, @Nullable Object>> rows) throws SQLException {
        for (Map<String, @Nullable Object> row : rows) {
            String columns = String.join(", ", row.keySet());
            String places = row.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into " + name + " (" + columns + ") values (" + places + ")")) {
                int place = 1;
                for (Object value : row.values()) {
                    insert.setObject(place++, value);
                }
                insert.executeUpdate();
            }
        }
    }

    void empty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("delete from " + name + " where " + which);
        }
    }

    /** The rows as text, in an order that does not depend on the database: equal exactly when the rows are. */
    static List<String> asText(List<Map<String, @Nullable Object>> rows) {
        return rows.stream()
                .map(row -> row.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(column -> column.getKey() + "=" + text(column.getValue()))
                        .collect(Collectors.joining("|")))
                .sorted()
                .toList();
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "-";
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            case OffsetDateTime moment -> moment.toInstant().toString();
            default -> value.toString();
        };
    }
}
