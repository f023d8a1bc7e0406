package se.samplan.ops.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    @TempDir
    private Path folder;

    private Path home;
    private Path jar;

    @BeforeEach
    void installSomething() throws IOException {
        home = Files.createDirectories(folder.resolve("home").resolve("lib")).getParent();
        jar = Files.writeString(home.resolve("lib").resolve("a.jar"), "jar");
    }

    @Test
    void staysTheSameWhileNothingChanges() throws IOException {
        Path archive = ClassArchive.of(home, folder);
        Files.writeString(archive, "classes");

        assertThat(ClassArchive.of(home, folder)).isEqualTo(archive).exists();
    }

    @Test
    void isAnotherWhenAJarHasChangedAndTheOldOneGoes() throws IOException {
        Path archive = ClassArchive.of(home, folder);
        Files.writeString(archive, "classes");

        Files.setLastModifiedTime(jar, FileTime.fromMillis(1));

        assertThat(ClassArchive.of(home, folder)).isNotEqualTo(archive);
        assertThat(archive).doesNotExist();
    }

    @Test
    void isAnotherWhenTheInstallationHasMoved() throws IOException {
        Path archive = ClassArchive.of(home, folder);

        Path moved = Files.move(home, folder.resolve("moved"));

        assertThat(ClassArchive.of(moved, folder).getFileName()).isNotEqualTo(archive.getFileName());
    }

    @Test
    void goesWhenItWasNotWrittenToTheEnd() throws IOException {
        Path archive = ClassArchive.of(home, folder);
        Files.write(archive, new byte[100]);

        assertThat(ClassArchive.of(home, folder)).isEqualTo(archive).doesNotExist();
    }
}
