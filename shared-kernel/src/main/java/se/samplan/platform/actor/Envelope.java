package se.samplan.platform.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/**
 * What travels beside a command: who acts, the command's own id (the same id again changes nothing), and the version of the
 * stream that the actor had seen when deciding, if known.
 */
public record Envelope(
        Actor actor, String commandId, @Nullable Long seen) {

    public MetaData toMetaData() {
        Map<String, Object> entries = new HashMap<>();
        entries.put(MetaDataKeys.ACTOR, actor.person().value());
        entries.put(MetaDataKeys.ROLE, actor.role().word());
        entries.put(MetaDataKeys.COMMAND, commandId);
        if (actor.party() != null) {
            entries.put(MetaDataKeys.PARTY, actor.party().value());
        }
        if (!actor.mandate().isEmpty()) {
            entries.put(
                    MetaDataKeys.MANDATE,
                    actor.mandate().stream().map(PartyId::value).sorted().collect(Collectors.joining(",")));
        }
        if (seen != null) {
            entries.put(MetaDataKeys.SEEN, seen.toString());
        }
        return MetaData.from(entries);
    }

    /** @throws ActorMissing if the message does not say who acts */
    public static Envelope of(MetaData metaData) {
        if (!(metaData.get(MetaDataKeys.ACTOR) instanceof String person)
                || !(metaData.get(MetaDataKeys.ROLE) instanceof String role)
                || !(metaData.get(MetaDataKeys.COMMAND) instanceof String commandId)) {
            throw new ActorMissing();
        }
        PartyId party = metaData.get(MetaDataKeys.PARTY) instanceof String value ? new PartyId(value) : null;
        var mandate = metaData.get(MetaDataKeys.MANDATE) instanceof String list
                ? Arrays.stream(list.split(",", -1)).map(PartyId::new).collect(Collectors.toSet())
                : java.util.Set.<PartyId>of();
        Long seen = metaData.get(MetaDataKeys.SEEN) instanceof String version ? Long.valueOf(version) : null;
        return new Envelope(new Actor(new PersonId(person), party, Role.of(role), mandate), commandId, seen);
    }
}
