package se.samplan.ops.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import se.samplan.platform.vault.Bookmarks;

/** Opens what the hub seals for everybody: with its own key, as nobody outside can. */
public final class Versions {

    private Versions() {}

    /** The place in a stream that an answer of the hub names. */
    public static long in(RunningHub hub, String stream, String bookmark) {
        return new Bookmarks(List.of(key(hub)))
                .open(stream, bookmark)
                .orElseThrow(() -> new AssertionError(bookmark + " is no version of " + stream));
    }

    private static byte[] key(RunningHub hub) {
        Path made = hub.data().resolve("keys").resolve("vault.key");
        try {
            return Base64.getDecoder()
                    .decode(Files.exists(made) ? Files.readString(made).strip() : PartedHub.KEY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
