package se.samplan.ops.copy;

import java.util.Arrays;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as a store keeps it. Nothing in it is opened or understood.
 *
 * @param position its place in the whole history, in the store's own counting
 * @param type the kind of stream, {@code stream} the stream, {@code sequence} its place there from 0
 * @param name the stored type name of the payload
 * @param time the stored moment, in UTC with milliseconds: {@code 2026-03-03T08:00:00.000Z}
 * @param payload the stored bytes
 * @param metaData the stored bytes of what stands beside it, a JSON object
 */
record RawEvent(
        long position,
        String type,
        String stream,
        long sequence,
        String id,
        String name,
        @Nullable String revision,
        String time,
        byte[] payload,
        byte[] metaData) {

    /**
     * What stands beside it, by name. A database keeps it as the bytes of a JSON object, Axon Server as a map: it is compared entry by
     * entry.
     */
    SortedMap<String, String> beside() {
        SortedMap<String, String> entries = new TreeMap<>();
        JsonMapper.shared().readTree(metaData).propertyStream().forEach(entry -> {
            JsonNode value = entry.getValue();
            if (!value.isString()) {
                throw new CopyRefused("event %s has %s, which is not text".formatted(id, entry.getKey()));
            }
            entries.put(entry.getKey(), value.asString());
        });
        return entries;
    }

    /** Is the other the same event, wherever it stands in its store's counting? */
    boolean isSameAs(RawEvent other) {
        return stream.equals(other.stream)
                && sequence == other.sequence
                && type.equals(other.type)
                && id.equals(other.id)
                && name.equals(other.name)
                && Objects.equals(revision, other.revision)
                && time.equals(other.time)
                && Arrays.equals(payload, other.payload)
                && (Arrays.equals(metaData, other.metaData) || beside().equals(other.beside()));
    }
}
