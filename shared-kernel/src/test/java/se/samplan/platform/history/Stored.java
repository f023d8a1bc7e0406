package se.samplan.platform.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import se.samplan.platform.actor.MetaDataKeys;

/** Events as JSON, written and read the way the store does it. */
final class Stored {
    private static final Serializer SERIALIZER = EventFormat.serializer();

    /** What stands beside every event here: on whose behalf it was recorded. */
    private static final MetaData BESIDE = MetaData.with(MetaDataKeys.PARTY, "01990000-0000-7000-8000-000000000003");

    private Stored() {}

    static String written(Object event) {
        return SERIALIZER.serialize(event, String.class).getData();
    }

    /** What a reader is handed for one stored entry; nothing when no class has that name. */
    static List<Object> read(String name, @Nullable String revision, String json, EventUpcaster upcasters) {
        TrackedEventData<byte[]> entry = new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(0),
                new GenericDomainEventEntry<>(
                        "Plan",
                        "stream",
                        0,
                        "event",
                        Instant.EPOCH.toString(),
                        name,
                        revision,
                        json.getBytes(StandardCharsets.UTF_8),
                        SERIALIZER.serialize(BESIDE, byte[].class).getData()));
        return EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(entry), SERIALIZER, upcasters)
                .map(TrackedEventMessage::getPayload)
                .<Object>map(payload -> payload)
                .toList();
    }

    static @Nullable String file(String path) {
        try (var in = Stored.class.getResourceAsStream(path)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
