package se.samplan.ops.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samplan.child.commands.ChildCommand;
import se.samplan.consent.commands.ConsentCommand;
import se.samplan.party.commands.PartyCommand;
import se.samplan.plan.commands.PlanCommand;
import se.samplan.platform.message.Words;

@DisplayName("What the documents point at is there, and every command has its row among the slices")
class DocumentLinksTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    private static final Path SLICES = ROOT.resolve("ops/SLICES.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\\n]*`");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> ops = Files.walk(ROOT.resolve("ops"))) {
            return Stream.concat(
                    Stream.of(ROOT.resolve("README.md")),
                    ops
                            .filter(file -> file.toString().endsWith(".md")
                                    && !file.toString().contains("/target/"))
                            .sorted()
                            .toList()
                            .stream());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) {
        assertThat(links(document).filter(link -> !leadsSomewhere(document, link)))
                .isEmpty();
    }

    @Test
    void everyDocumentIsLookedAtAndLinksAreFoundInThem() throws IOException {
        assertThat(documents()).hasSizeGreaterThan(20).contains(SLICES);
        assertThat(links(SLICES)).hasSizeGreaterThan(200);
        assertThat(leadsSomewhere(SLICES, "../README.md#adding-a-command")).isTrue();
        assertThat(leadsSomewhere(SLICES, "../README.md#no-such-place")).isFalse();
        assertThat(leadsSomewhere(SLICES, "../NOTHING.md")).isFalse();
    }

    @Test
    void everyCommandHasARow() {
        Set<String> linked = links(SLICES)
                .filter(link -> link.contains("/commands/"))
                .map(link -> link.substring(link.indexOf("java/") + "java/".length()))
                .collect(Collectors.toSet());

        assertThat(Stream.of(PlanCommand.class, ConsentCommand.class, ChildCommand.class, PartyCommand.class)
                        .flatMap(Words::records)
                        .map(command -> command.getName().replace('.', '/') + ".java"))
                .allSatisfy(file -> assertThat(linked).contains(file));
    }

    private static boolean leadsSomewhere(Path document, String link) {
        String path = link.contains("#") ? link.substring(0, link.indexOf('#')) : link;
        Path target = path.isEmpty()
                ? document
                : document.resolveSibling(URLDecoder.decode(path, StandardCharsets.UTF_8))
                        .normalize();
        if (!target.startsWith(ROOT) || !Files.exists(target)) {
            return false;
        }
        return path.equals(link) || headings(target).contains(link.substring(link.indexOf('#') + 1));
    }

    private static Stream<String> links(Path document) {
        return LINK.matcher(CODE.matcher(text(document)).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.contains("://") && !link.startsWith("mailto:"));
    }

    /** As the anchors of a rendered page are called. */
    private static List<String> headings(Path document) {
        return text(document)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ *", "")
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
