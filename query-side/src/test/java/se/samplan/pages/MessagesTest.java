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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samplan.child.events.ChildEvent;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.pages.plan.Act;
import se.samplan.pages.plan.Acts;
import se.samplan.pages.plan.Field;
import se.samplan.plan.events.PlanEvent;
import se.samplan.platform.message.Words;

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
        asked.addAll(keysOfActs());
        // Not every event is introduced by a sentence of its own, nor has a day.
        Words.in(PlanEvent.class)
                .all()
                .forEach(word -> asked.addAll(List.of("said." + word, "change." + word + ".due")));
        // Nor its own words: a reason, or the decision it rests on.
        Stream.of(PlanEvent.class, ConsentEvent.class, ChildEvent.class)
                .flatMap(family -> Words.in(family).all().stream())
                .forEach(word -> asked.add("change." + word + ".said"));
        assertThat(words.stringPropertyNames().stream().filter(key -> !asked.contains(key) && !sources.mention(key)))
                .isEmpty();
    }

    @Test
    void everyActHasWordsToOfferItAndToSayThatItIsDone() {
        assertThat(Acts.all()).hasSizeGreaterThan(30);
        assertThat(withoutWords(Acts.all().stream()
                        .flatMap(act -> Stream.of(act.label(), "done." + act.word()))
                        .toList()))
                .isEmpty();
    }

    @Test
    void everyFieldOfAnActHasAName() {
        assertThat(Acts.all().stream()
                        .flatMap(act -> plain(act)
                                .map(field -> act.label() + "." + field)
                                .filter(key -> !words.containsKey(key) && !words.containsKey(shared(key)))))
                .isEmpty();
    }

    @Test
    void everyFormThatAsksForSomethingHasWordsOnItsButton() {
        assertThat(withoutWords(Acts.all().stream()
                        .filter(act -> !act.fields().isEmpty())
                        .map(act -> act.label() + ".press")
                        .toList()))
                .isEmpty();
    }

    @Test
    void noWordsOfAnActAreLeftOver() {
        Set<String> known = keysOfActs();
        assertThat(words.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("deed.") && !key.startsWith("deed.more"))
                        .filter(key -> !known.contains(key)))
                .isEmpty();
    }

    /** Every key under which an act may find words. */
    private static Set<String> keysOfActs() {
        return Acts.all().stream()
                .flatMap(act -> Stream.of(
                                Stream.of("", ".press", ".lead", ".again", ".other", ".part", ".family")
                                        .map(ending -> act.label() + ending),
                                plain(act)
                                        .flatMap(field -> Stream.of(
                                                act.label() + "." + field,
                                                act.label() + "." + field + ".hint",
                                                "field." + field)),
                                Stream.of("done." + act.word()))
                        .flatMap(keys -> keys))
                .collect(Collectors.toSet());
    }

    private static String shared(String key) {
        return "field" + key.substring(key.lastIndexOf('.'));
    }

    /** The names of an act's plain fields. */
    private static Stream<String> plain(Act act) {
        return act.fields().stream().flatMap(MessagesTest::plain).map(Field::name);
    }

    private static Stream<Field> plain(Field field) {
        return switch (field) {
            case Field.Pair it -> Stream.of(it.first(), it.second()).flatMap(MessagesTest::plain);
            case Field.Sometimes it -> plain(it.field());
            case Field.Own _ -> Stream.of();
            case Field.Sentences _, Field.Day _, Field.OneOf _, Field.OfTopic _, Field.OwnPerson _ -> Stream.of(field);
        };
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
