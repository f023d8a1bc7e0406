package se.samplan.ops.copy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

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
        byte[] value = sha256().digest("samplan history 1".getBytes(StandardCharsets.UTF_8));
        long events = 0;
        while (history.hasNext()) {
            value = after(value, history.next());
            events++;
        }
        return new HistoryFingerprint(events, HexFormat.of().formatHex(value));
    }

    private static byte[] after(byte[] value, RawEvent event) {
        MessageDigest sha256 = sha256();
        sha256.update(value);
        add(sha256, event.type());
        add(sha256, event.stream());
        add(sha256, Long.toString(event.sequence()));
        add(sha256, event.id());
        add(sha256, event.name());
        add(sha256, event.revision());
        add(sha256, event.time());
        add(sha256, event.payload());
        event.beside().forEach((name, text) -> {
            add(sha256, name);
            add(sha256, text);
        });
        return sha256.digest();
    }

    private static void add(MessageDigest sha256, @Nullable String field) {
        add(sha256, field == null ? null : field.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(MessageDigest sha256, byte @Nullable [] field) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(field == null ? -1 : field.length)
                .array());
        if (field != null) {
            sha256.update(field);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
