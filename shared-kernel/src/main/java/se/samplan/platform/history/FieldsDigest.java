package se.samplan.platform.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over fields one after another, each preceded by its length in bytes (four bytes, big endian; -1 for one that is absent), so
 * that no two rows of fields are the same bytes.
 */
public final class FieldsDigest {
    private final MessageDigest sha256 = sha256();

    /** @param before what the fields are folded into; stands without its length */
    public FieldsDigest(byte[] before) {
        sha256.update(before);
    }

    public FieldsDigest add(@Nullable String field) {
        return add(field == null ? null : field.getBytes(StandardCharsets.UTF_8));
    }

    public FieldsDigest add(byte @Nullable [] field) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(field == null ? -1 : field.length)
                .array());
        if (field != null) {
            sha256.update(field);
        }
        return this;
    }

    public byte[] value() {
        return sha256.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
