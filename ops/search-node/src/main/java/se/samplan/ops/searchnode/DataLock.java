package se.samplan.ops.searchnode;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second node off the same data. Elasticsearch does so too, but late and without patience: after its parent was
 * killed a node needs a moment to end, and the next one should wait for that.
 */
final class DataLock {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    /** Held until the node is closed or the process is gone. */
    private static @Nullable FileLock held;

    private DataLock() {}

    /** False when another process still has it after five seconds. */
    static boolean take(Path data) throws IOException, InterruptedException {
        var channel =
                FileChannel.open(data.resolve("search-node.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        held = channel.tryLock();
        while (held == null && System.nanoTime() < deadline) {
            Thread.sleep(BETWEEN_TRIES);
            held = channel.tryLock();
        }
        return held != null;
    }

    /** The process may need seconds more to end; the data is no longer its business. */
    static void release() throws IOException {
        if (held != null) {
            held.release();
        }
    }
}
