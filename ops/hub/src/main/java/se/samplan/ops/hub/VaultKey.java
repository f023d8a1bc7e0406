package se.samplan.ops.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The key that encrypts keys, when none is configured: made once, kept readable by its owner alone. */
final class VaultKey {

    private static final Logger LOG = LoggerFactory.getLogger(VaultKey.class);
    private static final int BYTES = 32;

    private VaultKey() {}

    /**
     * @return the key in base64
     * @throws IllegalStateException if there are events, but the key that opens their texts is gone: a new one would hide the loss
     */
    static String in(Path data) {
        Path file = data.resolve("keys").resolve("vault.key");
        try {
            if (Files.exists(file)) {
                LOG.warn(ConsoleTexts.of("key-kept", file));
                return Files.readString(file).strip();
            }
            if (Files.exists(data.resolve("hub.mv.db"))) {
                throw new IllegalStateException(ConsoleTexts.of("key-lost", file));
            }
            var fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            String key = Base64.getEncoder().encodeToString(fresh);
            write(file, key);
            LOG.warn(ConsoleTexts.of("key-made", file));
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String key) throws IOException {
        Path folder = file.resolveSibling("");
        Files.createDirectories(folder);
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        if (posix) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, key, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }
}
