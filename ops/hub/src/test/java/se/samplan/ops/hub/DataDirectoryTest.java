package se.samplan.ops.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path data;

    @Test
    void isTakenByOneAtATime() {
        try (var first = DataDirectory.take(data)) {
            assertThatThrownBy(() -> DataDirectory.take(first.path()))
                    .isInstanceOf(DataInUse.class)
                    .hasMessageContaining(data.toString());
        }
        DataDirectory.take(data).close();
    }

    @Test
    void nobodyElseCanLookIntoIt() throws Exception {
        Path open = Files.createDirectory(
                data.resolve("open"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        for (Path each : List.of(open, data.resolve("new").resolve("one"))) {
            DataDirectory.take(each).close();
            assertThat(Files.getPosixFilePermissions(each)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void keepsOneVaultKeyThatOnlyItsOwnerCanRead() throws Exception {
        String key = VaultKey.in(data);
        assertThat(VaultKey.in(data)).isEqualTo(key);
        assertThat(Files.getPosixFilePermissions(data.resolve("keys/vault.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
