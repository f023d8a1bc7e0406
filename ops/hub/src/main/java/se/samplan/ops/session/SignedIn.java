package se.samplan.ops.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A signed-in person as the session cookie says it: what pages need, nothing else.
 *
 * @param id of the session, by which it can be ended
 * @param person the opaque id of the person
 * @param party whom a member of staff acts for
 * @param mandate the parties an auditor may trace
 * @param forms the token that forms of this session carry
 * @param since when the person signed in, in seconds since 1970
 * @param seen when the cookie was made, in seconds since 1970
 */
record SignedIn(
        String id,
        String person,
        String name,
        @Nullable String role,
        @Nullable String party,
        @Nullable String title,
        List<String> mandate,
        String forms,
        long since,
        long seen) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 64 * 1024;

    SignedIn {
        mandate = List.copyOf(mandate);
    }

    SignedIn seenAt(long now) {
        return new SignedIn(id, person, name, role, party, title, mandate, forms, since, now);
    }

    /** In the words of a token of the sign-in. */
    Map<String, Object> claims() {
        Map<String, Object> claims = new HashMap<>(Map.of("sub", person, "name", name));
        put(claims, "samplan_role", role);
        put(claims, "samplan_party", party);
        put(claims, "samplan_title", title);
        if (!mandate.isEmpty()) {
            claims.put("samplan_mandate", mandate);
        }
        return claims;
    }

    byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        try (var shrinking = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION, true))) {
            shrinking.write(JSON.writeValueAsBytes(this));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Nothing when the bytes are of another version. */
    static @Nullable SignedIn of(byte[] bytes) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(bytes);
            byte[] clear = new byte[MOST];
            int length = inflater.inflate(clear);
            SignedIn read = JSON.readValue(clear, 0, length, SignedIn.class);
            return read.id() == null ? null : read;
        } catch (DataFormatException | JacksonException another) {
            return null;
        } finally {
            inflater.end();
        }
    }

    private static void put(Map<String, Object> claims, String name, @Nullable String value) {
        if (value != null) {
            claims.put(name, value);
        }
    }
}
