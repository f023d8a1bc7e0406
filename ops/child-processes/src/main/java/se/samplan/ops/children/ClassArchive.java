package se.samplan.ops.children;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The file in which a virtual machine leaves the classes it has loaded, so that the next one starts in half the time. It
 * holds for these jars at this place under this Java and for nothing else. The virtual machine neither renews an archive
 * that no longer fits nor notices that its folder was moved, so all of that goes into the file's name.
 */
final class ClassArchive {

    private ClassArchive() {}

    /**
     * The archive for the jars of a folder: beside them, where any data folder profits from it, or in the other folder
     * when the first is read-only. Archives that nobody will use again are removed.
     */
    static Path of(Path jars, Path otherwise) {
        try {
            Path home = jars.toRealPath();
            Path folder = Files.isWritable(home) ? home : otherwise;
            Files.createDirectories(folder);
            Path archive = folder.resolve("classes-%08x.jsa".formatted(fingerprint(home)));
            removeOthers(folder, archive);
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long fingerprint(Path home) throws IOException {
        var sum = new CRC32();
        update(sum, home + System.getProperty("java.vm.version"));
        for (Path jar : jarsIn(home)) {
            update(
                    sum,
                    "%s %d %d"
                            .formatted(
                                    jar,
                                    Files.size(jar),
                                    Files.getLastModifiedTime(jar).toMillis()));
        }
        return sum.getValue();
    }

    private static List<Path> jarsIn(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private static void update(CRC32 sum, String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void removeOthers(Path folder, Path archive) throws IOException {
        try (DirectoryStream<Path> archives = Files.newDirectoryStream(folder, "classes-*.jsa")) {
            for (Path other : archives) {
                if (!other.equals(archive) || !isWhole(other)) {
                    Files.deleteIfExists(other);
                }
            }
        }
    }

    /** Its first word is written last: it is missing when the writer was killed. */
    private static boolean isWhole(Path archive) {
        try (var in = new DataInputStream(Files.newInputStream(archive))) {
            return in.readInt() != 0;
        } catch (IOException e) {
            return false;
        }
    }
}
