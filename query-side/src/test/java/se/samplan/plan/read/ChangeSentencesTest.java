package se.samplan.plan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samplan.child.events.ChildEvent;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.plan.events.PlanEvent;
import se.samplan.platform.message.Words;

class ChangeSentencesTest {

    static Stream<Class<?>> events() {
        return Stream.of(PlanEvent.class, ConsentEvent.class, ChildEvent.class).flatMap(Words::records);
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventHasASentenceForPeople(Class<?> event) throws IOException {
        assertThat(sentences().stringPropertyNames()).contains("change." + Words.of(event));
    }

    private static Properties sentences() throws IOException {
        Properties sentences = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(ChangeSentencesTest.class.getResourceAsStream("/messages.properties")),
                StandardCharsets.UTF_8)) {
            sentences.load(file);
        }
        return sentences;
    }
}
