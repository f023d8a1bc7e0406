package se.samplan.ops.player.script;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one file. */
final class ScriptFaults {
    private final String file;
    private final List<Fault> found = new ArrayList<>();

    ScriptFaults(String file) {
        this.file = file;
    }

    void add(int line, String sentence) {
        found.add(new Fault(file, line, sentence));
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new FaultyScript(found);
        }
    }
}
