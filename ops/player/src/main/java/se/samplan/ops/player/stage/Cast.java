package se.samplan.ops.player.stage;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.samplan.ops.player.fresh.TimeOrderedIds;
import se.samplan.ops.player.script.Someone;
import se.samplan.ops.player.script.Unit;

/** The ids of parties and people, shared by the scripts that are played together. */
final class Cast {
    private final Map<String, String> ids = new ConcurrentHashMap<>();
    private final TimeOrderedIds fresh;

    Cast(TimeOrderedIds fresh) {
        this.fresh = fresh;
    }

    String id(Unit unit) {
        return ids.computeIfAbsent("party " + unit.key(), key -> fresh.next());
    }

    String id(Someone person) {
        return ids.computeIfAbsent("person " + person.key(), key -> fresh.next());
    }

    /** The hub knows this party already, under another id. */
    void isKnownAs(Unit unit, String id) {
        ids.put("party " + unit.key(), id);
    }
}
