package se.samplan.ops.children;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The file that takes what a child writes. One older file is kept beside it, so that restarts do not fill the disk. */
final class ChildLog {

    private static final long LARGE = 5_000_000;
    private static final int END = 3_000;

    private final Path file;

    ChildLog(Path file) {
        this.file = file.toAbsolutePath();
    }

    void prepare() throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (Files.exists(file) && Files.size(file) > LARGE) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Redirect appending() {
        return Redirect.appendTo(new File(file.toString()));
    }

    /** The last lines, for a message that has to explain itself. */
    String end() {
        try (var reader = new RandomAccessFile(file.toFile(), "r")) {
            byte[] last = new byte[(int) Math.min(END, reader.length())];
            reader.seek(reader.length() - last.length);
            reader.readFully(last);
            return new String(last, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "(no log)";
        }
    }
}
