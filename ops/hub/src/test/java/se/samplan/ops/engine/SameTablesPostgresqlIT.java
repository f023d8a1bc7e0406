package se.samplan.ops.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samplan.ops.databases.Postgres;
import se.samplan.ops.databases.TestDatabase;

@DisplayName("One set of scripts gives the same tables on both databases")
class SameTablesPostgresqlIT {

    private static final String HISTORY = "flyway_schema_history";

    @Test
    void theSameTablesColumnsKeysAndIndexes() throws SQLException {
        var embedded = shape(migrated(TestDatabase.h2()));
        var postgresql = shape(migrated(TestDatabase.postgresql()));

        assertThat(embedded).hasSizeGreaterThan(10).containsKey("domain_event_entry");
        assertThat(postgresql).isEqualTo(embedded);
    }

    @Test
    void bytesAreKeptInTheRowOnPostgresql() {
        var database = migrated(TestDatabase.postgresql());
        assertThat(JdbcClient.create(database.owner())
                        .sql("select table_name || '.' || column_name from information_schema.columns"
                                + " where table_schema = 'public' and (data_type = 'oid' or udt_name = 'oid')")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void aSecondStartChangesNothing() {
        var embedded = migrated(TestDatabase.h2());
        var postgresql = migrated(TestDatabase.postgresql());
        assertThat(Migrations.run(embedded)).isZero();
        assertThat(Migrations.run(postgresql)).isZero();
    }

    @Test
    void aChangedUserOfTheHubIsGivenTheRights() {
        var database = migrated(TestDatabase.postgresql());
        assertThat(Migrations.on(database.owner(), "postgresql", Postgres.OWNER))
                .isEqualTo(1);
    }

    private static TestDatabase migrated(TestDatabase database) {
        assertThat(Migrations.run(database)).isPositive();
        return database;
    }

    private static Map<String, TreeSet<String>> shape(TestDatabase database) throws SQLException {
        Map<String, TreeSet<String>> shape = new TreeMap<>();
        try (Connection connection = database.owner().getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            String schema = connection.getSchema();
            try (ResultSet columns = data.getColumns(null, schema, "%", "%")) {
                while (columns.next()) {
                    String table = lower(columns.getString("TABLE_NAME"));
                    if (data.getTables(
                                    null, schema, columns.getString("TABLE_NAME"), new String[] {"TABLE", "BASE TABLE"})
                            .next()) {
                        shape.computeIfAbsent(table, made -> new TreeSet<>()).add(column(columns));
                    }
                }
            }
            shape.remove(HISTORY);
            for (var table : shape.entrySet()) {
                String name =
                        data.storesUpperCaseIdentifiers() ? table.getKey().toUpperCase(Locale.ROOT) : table.getKey();
                table.getValue().add("primary key " + primaryKey(data, schema, name));
                table.getValue().addAll(indexes(data, schema, name));
            }
        }
        return shape;
    }

    private static String column(ResultSet column) throws SQLException {
        int type = column.getInt("DATA_TYPE");
        String size = type == Types.VARCHAR ? "(" + column.getInt("COLUMN_SIZE") + ")" : "";
        return "%s %s%s%s%s"
                .formatted(
                        lower(column.getString("COLUMN_NAME")),
                        word(type),
                        size,
                        column.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls ? " not null" : "",
                        "YES".equals(column.getString("IS_AUTOINCREMENT")) ? " identity" : "");
    }

    /** Each database says some kinds of values in its own way. */
    private static String word(int type) {
        return switch (type) {
            case Types.VARCHAR -> "varchar";
            case Types.BIGINT -> "bigint";
            case Types.INTEGER -> "integer";
            case Types.SMALLINT -> "smallint";
            case Types.BINARY, Types.VARBINARY -> "bytes";
            case Types.BOOLEAN, Types.BIT -> "boolean";
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> "moment";
            default -> throw new IllegalStateException("no word for type " + type);
        };
    }

    private static String primaryKey(DatabaseMetaData data, String schema, String table) throws SQLException {
        Map<Integer, String> columns = new TreeMap<>();
        try (ResultSet keys = data.getPrimaryKeys(null, schema, table)) {
            while (keys.next()) {
                columns.put(keys.getInt("KEY_SEQ"), lower(keys.getString("COLUMN_NAME")));
            }
        }
        return columns.values().toString();
    }

    /** By what they hold, not by name: each database names the indexes of its keys itself. */
    private static TreeSet<String> indexes(DatabaseMetaData data, String schema, String table) throws SQLException {
        Map<String, StringBuilder> indexes = new TreeMap<>();
        try (ResultSet rows = data.getIndexInfo(null, schema, table, false, false)) {
            while (rows.next()) {
                String unique = rows.getBoolean("NON_UNIQUE") ? "index" : "unique";
                indexes.computeIfAbsent(rows.getString("INDEX_NAME"), made -> new StringBuilder(unique))
                        .append(' ')
                        .append(lower(rows.getString("COLUMN_NAME")));
            }
        }
        return new TreeSet<>(
                indexes.values().stream().map(StringBuilder::toString).toList());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
