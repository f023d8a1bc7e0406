package se.samplan.platform.search;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Mappings and the Swedish analysis, from the class path. */
final class Mappings {

    static final String ANALYSIS = "search/swedish.json";

    private Mappings() {}

    static InputStream open(String resource) {
        return new ByteArrayInputStream(bytes(resource));
    }

    /** Names what an index is like: the same for the same mapping and analysis, and another for others. */
    static String shape(String resource) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes(ANALYSIS));
            digest.update(bytes(resource));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Mappings.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
