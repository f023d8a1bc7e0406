package se.samplan.platform.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

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
        return new Digest(
                stream,
                -1,
                HEX.formatHex(new FieldsDigest("samplan digest 1".getBytes(StandardCharsets.UTF_8)).value()));
    }

    /**
     * @throws IllegalArgumentException if the event is of another stream or does not stand next: then an event is missing from the store
     */
    public Digest after(StoredEvent event) {
        if (!event.stream().equals(stream) || event.sequence() != version + 1) {
            throw new IllegalArgumentException("event " + (version + 1) + " is missing in stream " + stream);
        }
        FieldsDigest fields = new FieldsDigest(HEX.parseHex(value))
                .add(event.stream())
                .add(ByteBuffer.allocate(Long.BYTES).putLong(event.sequence()).array())
                .add(event.id())
                .add(event.name())
                .add(event.revision())
                .add(event.time())
                .add(event.payload());
        event.metaData().forEach((name, entry) -> fields.add(name).add(entry));
        return new Digest(stream, event.sequence(), HEX.formatHex(fields.value()));
    }
}
