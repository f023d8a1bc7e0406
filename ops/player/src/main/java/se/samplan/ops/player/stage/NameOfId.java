package se.samplan.ops.player.stage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.player.script.Step;
import tools.jackson.databind.JsonNode;

/** Reads ids back into the names of the scenario, so that a difference can be told in its own words. */
final class NameOfId {
    private final Map<String, String> parties = new LinkedHashMap<>();
    private final Map<String, String> people = new LinkedHashMap<>();

    NameOfId(Stage stage, Step step) {
        stage.script().parties().keySet().forEach(name -> parties.put(stage.party(name, step), name));
        stage.childOf(step).ifPresent(child -> parties.put(stage.child(child), "family"));
        stage.script().people().keySet().forEach(name -> people.put(stage.person(name), name));
    }

    @Nullable
    String party(JsonNode id) {
        return id.isString() ? parties.getOrDefault(id.asString(), id.asString()) : null;
    }

    @Nullable
    String person(JsonNode id) {
        return id.isString() ? people.getOrDefault(id.asString(), id.asString()) : null;
    }
}
