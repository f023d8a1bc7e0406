package se.samplan.platform.decide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The revision of a kind of stream's snapshots: a fingerprint of the very code that reads its events. After any change of that code the
 * snapshots made before are passed over and the events read anew, so that nobody can forget to say that a snapshot means something else
 * now.
 */
final class SnapshotRevision {
    /** Enough to tell releases apart. */
    private static final int BYTES = 8;

    private static final ClassValue<String> KNOWN = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> stream) {
            return fingerprint(stream);
        }
    };

    private SnapshotRevision() {}

    static String of(Class<?> stream) {
        return KNOWN.get(stream);
    }

    /** Of the package of the stream, the concept's words and events, and what all deciding shares. */
    private static String fingerprint(Class<?> stream) {
        String own = stream.getPackageName().replace('.', '/');
        String concept = own.substring(0, own.lastIndexOf('/'));
        String shared = SnapshotRevision.class.getPackageName().replace('.', '/');
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String each : List.of(own, concept, concept + "/events", shared)) {
                for (Resource code : classesOf(each)) {
                    digest.update(code.getContentAsByteArray());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Resource> classesOf(String folder) throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver(SnapshotRevision.class.getClassLoader())
                        .getResources("classpath*:" + folder + "/*.class"))
                .sorted(Comparator.comparing(Resource::getFilename))
                .toList();
    }
}
