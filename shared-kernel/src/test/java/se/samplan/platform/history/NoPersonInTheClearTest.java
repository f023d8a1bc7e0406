package se.samplan.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.platform.vault.SealedText;

@DisplayName("No person stands in the clear in an event")
class NoPersonInTheClearTest {

    /** Public events about a unit, and a job title. Everything else that somebody types is sealed. */
    private static final Set<String> APPROVED = Set.of(
            "PartyRegistered.name", "PartyRegistered.code", "ResponsibilityStated.text", "StaffIntroduced.title");

    @Test
    void onlyTheApprovedTextsStandOpen() {
        assertThat(clearTexts(GoldenFile.kinds())).containsExactlyInAnyOrderElementsOf(APPROVED);
    }

    @Test
    void aTextInTheClearIsFoundHoweverDeepItStands() {
        record Inner(String secret) {}
        record Outer(java.util.Map<LocalDate, java.util.List<Inner>> inners, SealedText sealed) {}
        assertThat(clearTexts(Stream.of(Outer.class))).containsExactly("Inner.secret");
    }

    private static Set<String> clearTexts(Stream<Class<?>> kinds) {
        Set<String> found = new TreeSet<>();
        kinds.forEach(kind -> look(kind, found));
        return found;
    }

    private static void look(Class<?> type, Set<String> found) {
        Arrays.stream(type.getRecordComponents())
                .forEach(component ->
                        look(component.getGenericType(), type.getSimpleName() + "." + component.getName(), found));
    }

    private static void look(Type type, String where, Set<String> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(each -> look(each, where, found));
        } else if (type instanceof Class<?> plain) {
            if (plain == String.class) {
                found.add(where);
            } else if (plain.isRecord() && plain != SealedText.class && !isId(plain)) {
                look(plain, found);
            } else if (!isSafe(plain)) {
                found.add(where + ": " + plain.getSimpleName());
            }
        }
    }

    private static boolean isSafe(Class<?> type) {
        return type.isEnum()
                || type == LocalDate.class
                || type == boolean.class
                || type == SealedText.class
                || isId(type);
    }

    /** An opaque id: one value, written as a plain word. */
    private static boolean isId(Class<?> type) {
        return (type.isRecord() || type.isSealed())
                && type.getSimpleName().endsWith("Id")
                && Arrays.stream(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }
}
