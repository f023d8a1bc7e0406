package se.samplan.platform.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A fingerprint of a stream up to a version. Whoever notes it can prove later that no event up to there was altered, removed, added or
 * moved: the same version must give the same value for ever, also when the events are moved to another store. It is taken over the
 * stored bytes, where personal text stands sealed, so that it stays the same when a key is destroyed.
 *
 * <p>Each event is folded in by {@code value = SHA-256(value, fields)}, where every field is preceded by its length in bytes (four
 * bytes, big endian; -1 for one that is absent) in the order stream, sequence (eight bytes, big endian), id, name, revision, time,
 * payload, and then name and value of each entry of the metaData, ordered by name as UTF-16.
 *
 * @param version the place of the last event folded in; -1 for none
 * @param value 64 hexadecimal digits
 */
public record Digest(String stream, long version, String value) {
    private static final HexFormat HEX = HexFormat.of();

    /** The fingerprint of a stream without events. */
    public static Digest start(String stream) {
        return new Digest(stream, -1, HEX.formatHex(sha256().digest(bytes("samplan digest 1"))));
    }

    /**
     * @throws IllegalArgumentException if the event is of another stream or does not stand next: then an event is missing from the store
     */
    public Digest after(StoredEvent event) {
        if (!event.stream().equals(stream) || event.sequence() != version + 1) {
            throw new IllegalArgumentException("event " + (version + 1) + " is missing in stream " + stream);
        }
        MessageDigest sha256 = sha256();
        sha256.update(HEX.parseHex(value));
        add(sha256, bytes(event.stream()));
        add(sha256, ByteBuffer.allocate(Long.BYTES).putLong(event.sequence()).array());
        add(sha256, bytes(event.id()));
        add(sha256, bytes(event.name()));
        add(sha256, event.revision() == null ? null : bytes(event.revision()));
        add(sha256, bytes(event.time()));
        add(sha256, event.payload());
        event.metaData().forEach((name, entry) -> {
            add(sha256, bytes(name));
            add(sha256, bytes(entry));
        });
        return new Digest(stream, event.sequence(), HEX.formatHex(sha256.digest()));
    }

    private static void add(MessageDigest sha256, byte @Nullable [] field) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(field == null ? -1 : field.length)
                .array());
        if (field != null) {
            sha256.update(field);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
