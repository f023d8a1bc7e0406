package se.samplan.platform.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A fingerprint of a stream up to a version. Whoever notes it can prove later that no fact up to there was altered, removed, added or
 * moved: the same version must give the same value for ever, also when the facts are moved to another store. It is taken over the
 * stored bytes, where personal text stands sealed, so that it stays the same when a key is destroyed.
 *
 * <p>Each fact is folded in by {@code value = SHA-256(value, fields)}, where every field is preceded by its length in bytes (four
 * bytes, big endian; -1 for one that is absent) in the order stream, sequence (eight bytes, big endian), id, name, revision, time,
 * payload, and then name and value of each entry of the metaData, ordered by name as UTF-16.
 *
 * @param version the place of the last fact folded in; -1 for none
 * @param value 64 hexadecimal digits
 */
public record Digest(String stream, long version, String value) {
    private static final HexFormat HEX = HexFormat.of();

    /** The fingerprint of a stream without facts. */
    public static Digest start(String stream) {
        return new Digest(stream, -1, HEX.formatHex(sha256().digest(bytes("samplan digest 1"))));
    }

    /**
     * @throws IllegalArgumentException if the fact is of another stream or does not stand next: then a fact is missing from the store
     */
    public Digest after(StoredFact fact) {
        if (!fact.stream().equals(stream) || fact.sequence() != version + 1) {
            throw new IllegalArgumentException("fact " + (version + 1) + " is missing in stream " + stream);
        }
        MessageDigest sha256 = sha256();
        sha256.update(HEX.parseHex(value));
        add(sha256, bytes(fact.stream()));
        add(sha256, ByteBuffer.allocate(Long.BYTES).putLong(fact.sequence()).array());
        add(sha256, bytes(fact.id()));
        add(sha256, bytes(fact.name()));
        add(sha256, fact.revision() == null ? null : bytes(fact.revision()));
        add(sha256, bytes(fact.time()));
        add(sha256, fact.payload());
        fact.metaData().forEach((name, entry) -> {
            add(sha256, bytes(name));
            add(sha256, bytes(entry));
        });
        return new Digest(stream, fact.sequence(), HEX.formatHex(sha256.digest()));
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
