package se.samplan.ops.player.script;

import java.util.LinkedHashMap;
import java.util.Map;

/** A child of the scenario, with the custody of each guardian by the guardian's name. */
public record ScriptChild(String name, String identity, String fullName, Map<String, String> guardians) {
    public ScriptChild {
        guardians = new LinkedHashMap<>(guardians);
    }
}
