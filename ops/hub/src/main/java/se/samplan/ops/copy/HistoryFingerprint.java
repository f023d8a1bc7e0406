package se.samplan.ops.copy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Iterator;
import se.samplan.platform.history.FieldsDigest;

/**
 * A fingerprint of a whole history: every field of every event in its order, but for the position, which each store counts in its own way.
 * Each event is folded in by {@code value = SHA-256(value, fields)}; every field is preceded by its length in bytes (four bytes, big
 * endian; -1 for one that is absent), what stands beside an event comes last, by name.
 *
 * @param events how many
 * @param value 64 hexadecimal digits
 */
record HistoryFingerprint(long events, String value) {

    static HistoryFingerprint of(Iterator<RawEvent> history) {
        byte[] value = new FieldsDigest("samplan history 1".getBytes(StandardCharsets.UTF_8)).value();
        long events = 0;
        while (history.hasNext()) {
            value = after(value, history.next());
            events++;
        }
        return new HistoryFingerprint(events, HexFormat.of().formatHex(value));
    }

    private static byte[] after(byte[] value, RawEvent event) {
        FieldsDigest fields = new FieldsDigest(value)
                .add(event.type())
                .add(event.stream())
                .add(Long.toString(event.sequence()))
                .add(event.id())
                .add(event.name())
                .add(event.revision())
                .add(event.time())
                .add(event.payload());
        event.beside().forEach((name, text) -> fields.add(name).add(text));
        return fields.value();
    }
}
