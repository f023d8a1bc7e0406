package se.samplan.ops.copy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * A fingerprint of a whole history: every field of every fact in its order, but for the position, which each store counts in its own way.
 * Each fact is folded in by {@code value = SHA-256(value, fields)}; every field is preceded by its length in bytes (four bytes, big
 * endian; -1 for one that is absent), what stands beside a fact comes last, by name.
 *
 * @param facts how many
 * @param value 64 hexadecimal digits
 */
record Fingerprint(long facts, String value) {

    static Fingerprint of(Iterator<KeptFact> history) {
        byte[] value = sha256().digest("samplan history 1".getBytes(StandardCharsets.UTF_8));
        long facts = 0;
        while (history.hasNext()) {
            value = after(value, history.next());
            facts++;
        }
        return new Fingerprint(facts, HexFormat.of().formatHex(value));
    }

    private static byte[] after(byte[] value, KeptFact fact) {
        MessageDigest sha256 = sha256();
        sha256.update(value);
        add(sha256, fact.type());
        add(sha256, fact.stream());
        add(sha256, Long.toString(fact.sequence()));
        add(sha256, fact.id());
        add(sha256, fact.name());
        add(sha256, fact.revision());
        add(sha256, fact.time());
        add(sha256, fact.payload());
        fact.beside().forEach((name, text) -> {
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
