package se.samplan.ops.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How far the hub's clock stands from real time. Kept in a file, so that a hub that is killed comes back to its own time. */
final class ClockOffsetFile {

    private final @Nullable Path file;
    private volatile Duration offset = Duration.ZERO;

    private ClockOffsetFile(@Nullable Path file) {
        this.file = file;
    }

    /** Real time and no other. */
    static ClockOffsetFile none() {
        return new ClockOffsetFile(null);
    }

    static ClockOffsetFile in(Path file) {
        var kept = new ClockOffsetFile(file);
        try {
            if (Files.exists(file)) {
                kept.offset = Duration.parse(Files.readString(file).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept;
    }

    Duration get() {
        return offset;
    }

    synchronized void set(Duration changed) {
        if (file == null) {
            throw new IllegalStateException("The clock is real and can't be moved");
        }
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, changed.toString());
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        offset = changed;
    }
}
