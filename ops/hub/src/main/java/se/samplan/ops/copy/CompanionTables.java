package se.samplan.ops.copy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.platform.history.FieldsDigest;

/**
 * What belongs with the events and stands beside them in a relational database: keys, registers, what people have looked at, what waits
 * for its time, and how far the policies have come. How far the views have come stays behind: they are built anew.
 */
final class CompanionTables {
    private static final String OF_POLICIES = " like 'automation-%'";

    private static final List<CopiedTable> MOVED = List.of(
            new CopiedTable("vault_key", "true"),
            new CopiedTable("child_registry", "true"),
            new CopiedTable("active_plan", "true"),
            new CopiedTable("proposed_plan", "true"),
            new CopiedTable("party_registry", "true"),
            new CopiedTable("staff_directory", "true"),
            new CopiedTable("staff_unit", "true"),
            new CopiedTable("last_look", "true"),
            new CopiedTable("child_lookup", "true"),
            new CopiedTable("sign_in_session", "true"),
            new CopiedTable("sign_in_end", "true"),
            new CopiedTable("scheduled_tasks", "true"),
            new CopiedTable("token_entry", "processor_name" + OF_POLICIES),
            new CopiedTable("dead_letter_entry", "processing_group" + OF_POLICIES));

    /** Events go their own way; snapshots are made again; keys of commands are short-lived; the last is for the scripts themselves. */
    static final Set<String> NOT_MOVED =
            Set.of("domain_event_entry", "snapshot_event_entry", "used_key", "flyway_schema_history");

    private final Connection from;
    private final Connection to;
    private final Positions positions;

    CompanionTables(Connection from, Connection to, Positions positions) {
        this.from = from;
        this.to = to;
        this.positions = positions;
    }

    static List<String> moved() {
        return MOVED.stream().map(CopiedTable::name).toList();
    }

    /**
     * All tables in one transaction, or none.
     *
     * @return what each now holds, in words
     * @throws CopyRefused if one of them holds something else already
     */
    Map<String, String> copy() {
        Map<String, String> said = new LinkedHashMap<>();
        Transaction.in(to, () -> {
            for (CopiedTable table : MOVED) {
                said.put(table.name(), copy(table));
            }
        });
        return said;
    }

    private String copy(CopiedTable table) throws SQLException {
        List<Map<String, @Nullable Object>> rows = table.rows(from);
        rows.forEach(this::inTermsOfTheTarget);
        if (table.rows(to).isEmpty()) {
            table.insert(to, rows);
        }
        List<String> expected = CopiedTable.asText(rows);
        if (!CopiedTable.asText(table.rows(to)).equals(expected)) {
            throw new CopyRefused(
                    "The target's table %s holds other rows than the source's. Has a hub been started on it?"
                            .formatted(table.name()));
        }
        return "%d rows, SHA-256 %s"
                .formatted(
                        expected.size(),
                        HexFormat.of()
                                .formatHex(new FieldsDigest(
                                                String.join("\n", expected).getBytes(StandardCharsets.UTF_8))
                                        .value()));
    }

    /**
     * Where the source's own database goes on beside other events: its policies and looks are told the new positions, and the views forget
     * how far they had come.
     */
    static void renumber(Connection database, Positions positions) {
        CompanionTables beside = new CompanionTables(database, database, positions);
        Transaction.in(database, () -> {
            for (String name : List.of("last_look", "token_entry", "dead_letter_entry")) {
                CopiedTable table = MOVED.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
                List<Map<String, @Nullable Object>> rows = table.rows(database);
                rows.forEach(beside::inTermsOfTheTarget);
                new CopiedTable(name, "true").empty(database);
                table.insert(database, rows);
            }
        });
    }

    private void inTermsOfTheTarget(Map<String, @Nullable Object> row) {
        if (row.get("position") instanceof Number position) {
            row.put("position", positions.of(position.longValue()));
        }
        if (row.get("token") instanceof byte[] bytes && row.get("token_type") instanceof String type) {
            Positions.StoredToken token = positions.of(new Positions.StoredToken(bytes, type));
            row.put("token", token.bytes());
            row.put("token_type", token.type());
        }
        // Whoever had claimed it runs no more.
        if (row.containsKey("owner")) {
            row.put("owner", null);
        }
        if (row.containsKey("picked")) {
            row.put("picked", false);
            row.put("picked_by", null);
            row.put("last_heartbeat", null);
        }
    }
}
