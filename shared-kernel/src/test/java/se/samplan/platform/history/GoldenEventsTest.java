package se.samplan.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("An event that was stored once can be read for ever")
class GoldenEventsTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<Class<?>> kinds() {
        return GoldenFile.kinds();
    }

    static List<GoldenFile> files() {
        return GoldenFile.all();
    }

    /** The directory is the list of names: an event whose class is renamed or moved would be skipped in silence when it is read. */
    @ParameterizedTest
    @MethodSource("files")
    void everyNameThatWasStoredIsReadAsAnEventOfToday(GoldenFile file) {
        assertThat(file.read())
                .singleElement()
                .satisfies(event -> assertThat(kinds()).contains(event.getClass()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsReadIsWrittenAsTheNewestFileOfItsEventSays(GoldenFile file) {
        Object event = file.read().getFirst();
        ObjectNode written = (ObjectNode) JSON.readTree(Stored.written(event));
        ObjectNode newest =
                (ObjectNode) JSON.readTree(GoldenFile.of(event.getClass()).json());
        for (String unsaid : unsaid(file, written)) {
            written.remove(unsaid);
            newest.remove(unsaid);
        }
        assertThat(inOrder(written.toString()))
                .as("%s: a stored shape never changes; a new one is a new revision with a file of its own", file)
                .isEqualTo(inOrder(newest.toString()));
    }

    /** What an earlier revision had no place for, and nobody can tell now. */
    private static List<String> unsaid(GoldenFile file, ObjectNode written) {
        JsonNode stored = JSON.readTree(file.json());
        return written.properties().stream()
                .filter(each -> each.getValue().isNull() && !stored.has(each.getKey()))
                .map(each -> each.getKey())
                .toList();
    }

    /** What is listed in an event is a set: in which order it is written says nothing. */
    private static String inOrder(String json) {
        JsonNode event = JSON.readTree(json);
        event.forEach(part -> {
            if (part instanceof ArrayNode all) {
                List<JsonNode> sorted = all.valueStream()
                        .sorted(Comparator.comparing(JsonNode::toString))
                        .toList();
                all.removeAll().addAll(sorted);
            }
        });
        return event.toString();
    }

    /** Else a component could be lost without anyone noticing. */
    @ParameterizedTest
    @MethodSource("kinds")
    void hasAFileThatFillsEveryComponent(Class<?> kind) {
        ObjectNode json = (ObjectNode) JSON.readTree(GoldenFile.of(kind).json());
        assertThat(json.properties().stream()
                        .filter(each -> !each.getValue().isNull())
                        .map(each -> each.getKey()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(kind.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isReadWithoutWhatMayBeLeftOut(Class<?> kind) {
        GoldenFile file = GoldenFile.of(kind);
        ObjectNode json = (ObjectNode) JSON.readTree(file.json());
        var optional = Arrays.stream(kind.getRecordComponents())
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .toList();
        optional.forEach(component -> json.remove(component.getName()));
        Object event = file.read(json.toString()).getFirst();
        assertThat(optional)
                .allSatisfy(component ->
                        assertThat(component.getAccessor().invoke(event)).isNull());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isReadByAnOlderHubThatDoesNotKnowANewComponent(Class<?> kind) {
        GoldenFile file = GoldenFile.of(kind);
        ObjectNode json = ((ObjectNode) JSON.readTree(file.json())).put("addedLater", "x");
        assertThat(file.read(json.toString())).isEqualTo(file.read());
    }
}
