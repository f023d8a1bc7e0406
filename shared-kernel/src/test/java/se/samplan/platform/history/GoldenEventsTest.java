package se.samplan.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("An event that was stored once can be read for ever")
class GoldenEventsTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<Class<?>> kinds() {
        return Samples.kinds();
    }

    @Test
    void everyKindOfEventHasASample() {
        assertThat(Samples.byClass().keySet())
                .containsExactlyInAnyOrderElementsOf(Samples.kinds().toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isWrittenAsItsGoldenFileSays(Class<?> kind) {
        assertThat(Stored.written(sample(kind)))
                .as("%s: a stored shape never changes; a new one is a new @Revision with a file of its own", kind)
                .isEqualTo(golden(kind));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isReadBackFromItsGoldenFileThroughTheChain(Class<?> kind) {
        assertThat(Stored.read(kind.getName(), revision(kind), golden(kind), EventUpcasters.upcasters()))
                .containsExactly(sample(kind));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isReadWithoutWhatMayBeLeftOut(Class<?> kind) {
        ObjectNode json = (ObjectNode) JSON.readTree(golden(kind));
        var optional = Arrays.stream(kind.getRecordComponents())
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .toList();
        optional.forEach(component -> json.remove(component.getName()));
        Object event = Stored.read(kind.getName(), revision(kind), json.toString(), EventUpcasters.upcasters())
                .getFirst();
        assertThat(optional)
                .allSatisfy(component ->
                        assertThat(component.getAccessor().invoke(event)).isNull());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isReadByAnOlderHubThatDoesNotKnowANewComponent(Class<?> kind) {
        ObjectNode json = ((ObjectNode) JSON.readTree(golden(kind))).put("addedLater", "x");
        assertThat(Stored.read(kind.getName(), revision(kind), json.toString(), EventUpcasters.upcasters()))
                .containsExactly(sample(kind));
    }

    private static Object sample(Class<?> kind) {
        return Samples.byClass().get(kind);
    }

    private static String golden(Class<?> kind) {
        String revision = revision(kind);
        String path = "/events/" + kind.getSimpleName() + "-" + (revision == null ? "1" : revision) + ".json";
        String json = Stored.file(path);
        assertThat(json).as("golden file %s", path).isNotNull();
        return json;
    }

    private static @Nullable String revision(Class<?> kind) {
        Revision revision = kind.getAnnotation(Revision.class);
        return revision == null ? null : revision.value();
    }
}
