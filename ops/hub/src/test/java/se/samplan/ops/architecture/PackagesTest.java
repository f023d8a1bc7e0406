package se.samplan.ops.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is true of the packages of every module, read from the sources: also of the modules the hub does not load. */
class PackagesTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    @Test
    void every_package_says_what_it_is_for_and_that_nothing_in_it_is_null_unless_marked() throws IOException {
        for (var module : modules()) {
            for (var folder : foldersWithSources(module)) {
                assertThat(folder.resolve("package-info.java"))
                        .isRegularFile()
                        .content()
                        .contains("/**", "@NullMarked");
            }
        }
    }

    @Test
    void a_package_stands_in_one_module_only() throws IOException {
        var modulesOfPackage = new TreeMap<String, Set<String>>();
        for (var module : modules()) {
            for (var folder : foldersWithSources(module)) {
                var name = module.resolve(SOURCES).relativize(folder).toString();
                modulesOfPackage.computeIfAbsent(name, _ -> new TreeSet<>()).add(module.toString());
            }
        }

        assertThat(modulesOfPackage).isNotEmpty();
        assertThat(modulesOfPackage)
                .allSatisfy((_, owners) -> assertThat(owners).hasSize(1));
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static List<Path> modules() throws IOException {
        try (var rooms = Files.list(root());
                var tools = Files.list(root().resolve("ops"))) {
            return Stream.concat(rooms, tools)
                    .filter(folder -> Files.isDirectory(folder.resolve(SOURCES)))
                    .toList();
        }
    }

    private static Set<Path> foldersWithSources(Path module) {
        try (var files = Files.walk(module.resolve(SOURCES))) {
            return new TreeSet<>(files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
