package se.samplan.platform.decide;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Keys;

/** What is kept beside every fact: who, on whose behalf, in what capacity, concerning which child, caused by which intention. */
public final class Stamp {
    private Stamp() {}

    /** @param party on whose behalf; none when the hub itself or the operator acts */
    public static MetaData of(Actor actor, @Nullable PartyId party, @Nullable ChildId child, String commandId) {
        Map<String, Object> entries = new HashMap<>();
        entries.put(Keys.ACTOR, actor.person().value());
        entries.put(Keys.ROLE, actor.role().word());
        entries.put(Keys.COMMAND, commandId);
        if (party != null && actor.role() != se.samplan.platform.actor.Role.HUB) {
            entries.put(Keys.PARTY, party.value());
        }
        if (child != null) {
            entries.put(Keys.CHILD, child.value());
        }
        return MetaData.from(entries);
    }
}
