package se.samplan.pages.tryout;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samplan.plan.read.ShownText;

/** Answers with every text that a person has written, and every name, put in other words. */
final class Rewriting {
    private static final Set<String> NAMES = Set.of("name", "title", "responsibility", "childName", "found");
    private final UnaryOperator<String> words;

    Rewriting(UnaryOperator<String> words) {
        this.words = words;
    }

    @SuppressWarnings("unchecked")
    <T> T of(T answer) {
        return (T) rewritten(answer, false);
    }

    private @Nullable Object rewritten(@Nullable Object value, boolean name) {
        return switch (value) {
            case null -> null;
            case ShownText text when text.text() != null -> ShownText.of(words.apply(text.text()));
            case String text -> name ? words.apply(text) : text;
            case List<?> list ->
                list.stream().map(each -> rewritten(each, name)).toList();
            case Set<?> set -> copied(set);
            case Map<?, ?> map -> copied(map);
            case Record it when it.getClass().getPackageName().contains(".read") -> copied(it);
            default -> value;
        };
    }

    private Collection<@Nullable Object> copied(Set<?> set) {
        Set<@Nullable Object> copy = new LinkedHashSet<>();
        set.forEach(each -> copy.add(rewritten(each, false)));
        return copy;
    }

    private Map<Object, @Nullable Object> copied(Map<?, ?> map) {
        Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, each) -> copy.put(key, rewritten(each, false)));
        return copy;
    }

    private Record copied(Record it) {
        RecordComponent[] parts = it.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[parts.length];
        Object[] values = new Object[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                types[i] = parts[i].getType();
                var reading = parts[i].getAccessor();
                reading.setAccessible(true);
                values[i] = rewritten(reading.invoke(it), NAMES.contains(parts[i].getName()));
            }
            var making = it.getClass().getDeclaredConstructor(types);
            making.setAccessible(true);
            return making.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
