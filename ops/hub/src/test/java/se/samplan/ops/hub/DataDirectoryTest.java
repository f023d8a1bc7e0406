package se.samplan.ops.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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
    void keepsOneVaultKeyThatOnlyItsOwnerCanRead() throws Exception {
        String key = VaultKey.in(data);
        assertThat(VaultKey.in(data)).isEqualTo(key);
        assertThat(java.nio.file.Files.getPosixFilePermissions(data.resolve("keys/vault.key")))
                .isEqualTo(java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
    }
}
