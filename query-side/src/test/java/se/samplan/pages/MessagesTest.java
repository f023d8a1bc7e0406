package se.samplan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the pages stand in the message file, and every word asked for is there. */
class MessagesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][a-z0-9.-]*[a-z0-9])[}(]");

    @Test
    void everyKeyOfATemplateHasWords() throws IOException {
        Properties words = words();
        Set<String> missing = new TreeSet<>();
        for (String template : templates()) {
            Matcher keys = KEY.matcher(template);
            while (keys.find()) {
                if (!words.containsKey(keys.group(1))) {
                    missing.add(keys.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        Set<String> seen = new TreeSet<>();
        List<String> twice = Files.readAllLines(Path.of("src/main/resources/messages.properties")).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(key -> !seen.add(key))
                .toList();
        assertThat(twice).isEmpty();
    }

    @Test
    void noTemplateLetsTextThroughUnescapedOrHoldsScriptOrStyle() throws IOException {
        assertThat(templates())
                .noneMatch(template -> template.contains("utext"))
                .noneMatch(template -> template.contains(" style="))
                .noneMatch(template -> template.contains("<style"))
                .noneMatch(template ->
                        Pattern.compile("\\son[a-z]+=").matcher(template).find())
                .noneMatch(template -> Pattern.compile("<script(?![^>]*src=)")
                        .matcher(template)
                        .find());
    }

    @Test
    void noSentenceHasAnApostropheThatWouldEatItsValues() throws IOException {
        assertThat(words().values()).noneMatch(value -> value.toString().contains("'"));
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (var file = MessagesTest.class.getResourceAsStream("/messages.properties")) {
            words.load(new InputStreamReader(java.util.Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        return words;
    }

    private static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).map(MessagesTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
