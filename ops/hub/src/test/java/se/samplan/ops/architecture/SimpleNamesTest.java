package se.samplan.ops.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("No two types of the product share a simple name, nested ones and tools included")
class SimpleNamesTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    private static final Pattern TOLD =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(\\\\.|[^\"\\\\\\n])*\"");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|interface|enum|record)\\s+([A-Z]\\w*)");

    @Test
    void everyNameMeansOneThing() {
        Map<String, Set<String>> places = new TreeMap<>();
        sources()
                .forEach(file -> namesIn(read(file))
                        .forEach(name -> places.computeIfAbsent(name, each -> new TreeSet<>())
                                .add(ROOT.relativize(file).toString())));

        assertThat(places).containsKeys("PlanEvent", "GoalOutline", "SamplanHub");
        assertThat(places.entrySet())
                .allSatisfy(
                        each -> assertThat(each.getValue()).as(each.getKey()).hasSize(1));
    }

    @Test
    void nestedTypesAreFoundAndWhatIsOnlySpokenOfIsNot() {
        assertThat(namesIn("/* a class Told */ record One() { enum Other {A} String s = \"class Quoted\"; //"
                        + " class Said\n"
                        + "}"))
                .containsExactlyInAnyOrder("One", "Other");
    }

    private static Set<String> namesIn(String source) {
        Set<String> names = new TreeSet<>();
        DECLARED.matcher(TOLD.matcher(source).replaceAll("")).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> ROOT.relativize(file).toString().contains("src/main/java/"))
                    .toList()
                    .stream();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
