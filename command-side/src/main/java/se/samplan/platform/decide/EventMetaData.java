package se.samplan.platform.decide;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.MetaDataKeys;

/** What is kept beside every event: who, on whose behalf, in what capacity, concerning which child, caused by which command. */
public final class EventMetaData {
    private EventMetaData() {}

    /** @param party on whose behalf; none when the hub itself or the operator acts */
    public static MetaData of(Actor actor, @Nullable PartyId party, @Nullable ChildId child, String commandId) {
        Map<String, Object> entries = new HashMap<>();
        entries.put(MetaDataKeys.ACTOR, actor.person().value());
        entries.put(MetaDataKeys.ROLE, actor.role().word());
        entries.put(MetaDataKeys.COMMAND, commandId);
        if (party != null && actor.role() != se.samplan.platform.actor.Role.HUB) {
            entries.put(MetaDataKeys.PARTY, party.value());
        }
        if (child != null) {
            entries.put(MetaDataKeys.CHILD, child.value());
        }
        return MetaData.from(entries);
    }
}
