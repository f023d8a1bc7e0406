package se.samplan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the pages stand in the message file: every word asked for is there, and none that nobody asks for. */
class MessagesTest {
    private final Sources sources = new Sources();
    private final Properties words = words();

    @Test
    void everyKeyAskedForHasWords() {
        assertThat(sources.keysAskedFor()).hasSizeGreaterThan(200);
        assertThat(withoutWords(sources.keysAskedFor())).isEmpty();
    }

    @Test
    void everyKeyMadeOfAnEnumHasWords() {
        assertThat(withoutWords(EnumKeys.all())).isEmpty();
    }

    @Test
    void everyKeyIsAskedFor() {
        Set<String> asked = new TreeSet<>(EnumKeys.all());
        assertThat(words.stringPropertyNames().stream().filter(key -> !asked.contains(key) && !sources.mention(key)))
                .isEmpty();
    }

    @Test
    void everyActThatComesInAFormHasWordsToOfferItAndToSayThatItIsDone() {
        assertThat(sources.acts()).hasSizeGreaterThan(30);
        assertThat(withoutWords(sources.acts().stream()
                        .flatMap(act -> Stream.of("deed." + act, "done." + act))
                        .toList()))
                .isEmpty();
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
    void noSentenceHasAnApostropheThatWouldEatItsValues() {
        assertThat(words.values()).noneMatch(value -> value.toString().contains("'"));
    }

    private List<String> withoutWords(Collection<String> keys) {
        return keys.stream().filter(key -> !words.containsKey(key)).toList();
    }

    private static Properties words() {
        Properties words = new Properties();
        try (var file = MessagesTest.class.getResourceAsStream("/messages.properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return words;
    }
}
