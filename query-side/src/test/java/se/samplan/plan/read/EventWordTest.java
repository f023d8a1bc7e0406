package se.samplan.plan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samplan.child.events.ChildEvent;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.plan.events.PlanEvent;

class EventWordTest {

    static Stream<Class<?>> events() {
        return Stream.of(PlanEvent.class, ConsentEvent.class, ChildEvent.class)
                .flatMap(events -> Arrays.stream(events.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventHasASentenceForPeople(Class<?> event) throws ReflectiveOperationException, IOException {
        String word = EventWord.of(empty(event));

        assertThat(sentences().stringPropertyNames()).contains("change." + word);
    }

    private static Object empty(Class<?> event) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(event.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Object[] nothing = Arrays.stream(types)
                .map(type -> type == boolean.class ? Boolean.FALSE : null)
                .toArray();
        var constructor = event.getDeclaredConstructor(types);
        return constructor.newInstance(nothing);
    }

    private static Properties sentences() throws IOException {
        Properties sentences = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(EventWordTest.class.getResourceAsStream("/messages.properties")),
                StandardCharsets.UTF_8)) {
            sentences.load(file);
        }
        return sentences;
    }
}
