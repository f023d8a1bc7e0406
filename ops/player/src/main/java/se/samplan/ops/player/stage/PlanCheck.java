package se.samplan.ops.player.stage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.player.script.Step;
import se.samplan.ops.player.script.Value;
import tools.jackson.databind.JsonNode;

/** Compares a plan, as one person is shown it, with what a check says. */
final class PlanCheck {
    private final Stage stage;
    private final Step step;
    private final NameOfId known;
    private final Differences differences = new Differences();

    PlanCheck(Stage stage, Step step) {
        this.stage = stage;
        this.step = step;
        this.known = new NameOfId(stage, step);
    }

    Differences compare(JsonNode plan) {
        Map<String, JsonNode> entries = entries(plan);
        step.fields().fields().forEach((field, expected) -> {
            switch (field) {
                case "status" -> differences.expect("status", Expected.name(expected), text(plan.path("status")));
                case "name" ->
                    differences.expect(
                            "name",
                            Expected.name(expected),
                            text(plan.path("childName").path("text")));
                case "lastDay" ->
                    differences.expect(
                            "lastDay",
                            Expected.name(expected),
                            text(plan.path("proposal").path("lastDay")));
                case "coordinator" ->
                    differences.expect(
                            "coordinator",
                            Expected.name(expected),
                            known.person(plan.path("coordinator").path("person")));
                case "lead" -> differences.expect("lead", Expected.name(expected), known.party(plan.path("lead")));
                case "parties" -> parties(expected, plan.path("participants"));
                case "sees" ->
                    Expected.texts(expected).stream()
                            .filter(entry -> !entries.containsKey(stage.entry(entry)))
                            .forEach(entry -> differences.add("does not see " + entry));
                case "seesNot" ->
                    Expected.texts(expected).stream()
                            .filter(entry -> entries.containsKey(stage.entry(entry)))
                            .forEach(entry -> differences.add("sees " + entry));
                case "commitments" ->
                    Expected.named(expected).forEach((name, fields) -> commitment(name, fields, entries));
                default -> {}
            }
        });
        return differences;
    }

    private void parties(Value expected, JsonNode participants) {
        Expected.named(expected).forEach((name, state) -> {
            String id = stage.party(name, step);
            String was = null;
            for (JsonNode participant : participants) {
                if (id.equals(text(participant.path("party")))) {
                    was = text(participant.path("state"));
                }
            }
            differences.expect(name, Expected.name(state), was);
        });
    }

    private void commitment(String name, Value expected, Map<String, JsonNode> entries) {
        JsonNode commitment = entries.get(stage.entry(name));
        if (commitment == null || !commitment.has("commitment")) {
            differences.add("does not see " + name);
            return;
        }
        Expected.named(expected).forEach((field, value) -> {
            JsonNode was = commitment.path(field);
            String what = name + " " + field;
            switch (field) {
                case "party" -> differences.expect(what, Expected.name(value), known.party(was));
                case "person" -> differences.expect(what, Expected.name(value), known.person(was));
                case "state", "due", "from" -> differences.expect(what, Expected.name(value), text(was));
                case "late" -> differences.expect(what, Expected.name(value), String.valueOf(was.asBoolean(false)));
                default -> differences.add(what + " is not something a plan shows");
            }
        });
    }

    /** Every need, goal and commitment that is shown, by id. */
    private static Map<String, JsonNode> entries(JsonNode plan) {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        Map.of("needs", "need", "goals", "goal", "commitments", "commitment").forEach((list, id) -> {
            for (JsonNode entry : plan.path(list)) {
                entries.put(entry.path(id).asString(), entry);
            }
        });
        return entries;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }
}
