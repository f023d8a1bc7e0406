package se.samplan.platform.history;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a stream as the store keeps it, whichever store it is; nothing is opened or upcast.
 *
 * @param stream the stream it stands in
 * @param sequence its place in the stream, from 0
 * @param id its own id
 * @param name the stored type name
 * @param time the stored moment, in UTC with milliseconds: {@code 2026-03-03T08:00:00.000Z}
 * @param payload the stored bytes of the event
 * @param metaData what stands beside it, by name: who, for whom, by which command. Stores keep it in different shapes, so it is
 *     compared entry by entry
 */
public record StoredEvent(
        String stream,
        long sequence,
        String id,
        String name,
        @Nullable String revision,
        String time,
        byte[] payload,
        SortedMap<String, String> metaData) {
    public StoredEvent {
        metaData = new TreeMap<>(metaData);
    }
}
