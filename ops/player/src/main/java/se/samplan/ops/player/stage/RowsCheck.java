package se.samplan.ops.player.stage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.player.script.Step;
import se.samplan.ops.player.script.Value;
import tools.jackson.databind.JsonNode;

/** Compares lists that the hub shows, worklists and histories, with the rows that a check names. */
final class RowsCheck {
    private final Stage stage;
    private final Step step;
    private final Differences differences = new Differences();

    RowsCheck(Stage stage, Step step) {
        this.stage = stage;
        this.step = step;
    }

    Differences list(JsonNode items) {
        for (Value.Fields row : Expected.rows(step.fields().get("has"))) {
            if (!any(items, row)) {
                differences.add("not on the list: " + row.plain());
            }
        }
        for (Value.Fields row : Expected.rows(step.fields().get("hasNot"))) {
            if (any(items, row)) {
                differences.add("on the list: " + row.plain());
            }
        }
        return differences;
    }

    /** In this order; other lines may stand between. */
    Differences history(JsonNode lines) {
        int from = 0;
        List<JsonNode> all = new ArrayList<>();
        lines.forEach(all::add);
        for (Value.Fields row : Expected.rows(step.fields().get("contains"))) {
            int at = from;
            while (at < all.size() && !matches(all.get(at), row)) {
                at++;
            }
            if (at == all.size()) {
                differences.add("not in the history, or not in this order: " + row.plain());
            } else {
                from = at + 1;
            }
        }
        return differences;
    }

    private boolean any(JsonNode items, Value.Fields row) {
        for (JsonNode item : items) {
            if (matches(item, row)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(JsonNode line, Value.Fields row) {
        return row.fields().entrySet().stream().allMatch(field -> {
            String expected = expected(field.getKey(), Expected.name(field.getValue()));
            JsonNode was = line.path(field.getKey());
            if (was.isMissingNode()) {
                was = line.path("entry");
            }
            return expected == null ? !was.isString() : expected.equals(was.asString(""));
        });
    }

    private @Nullable String expected(String field, @Nullable String name) {
        if (name == null) {
            return null;
        }
        return switch (field) {
            case "plan" -> stage.plan(name);
            case "child" -> stage.child(name);
            case "need", "goal", "commitment", "entry" -> stage.entry(name);
            case "by", "person" -> stage.person(name);
            case "party" -> stage.party(name, step);
            default -> name;
        };
    }
}
