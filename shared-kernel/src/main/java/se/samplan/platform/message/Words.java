package se.samplan.platform.message;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of one family of commands or events, in the order in which its sealed interface lists them. A record without a word, or two
 * with the same, and there is no family.
 *
 * @param <T> the sealed interface
 */
public final class Words<T> {
    private static final ClassValue<@Nullable String> WORD = new ClassValue<>() {
        @Override
        protected @Nullable String computeValue(Class<?> type) {
            Word word = type.getAnnotation(Word.class);
            return word == null ? null : word.value();
        }
    };

    private final Map<String, Class<? extends T>> types = new LinkedHashMap<>();

    private Words(List<Class<? extends T>> records) {
        records.forEach(type -> {
            Class<? extends T> other = types.putIfAbsent(of(type), type);
            if (other != null) {
                throw new IllegalArgumentException(other.getName() + " and " + type.getName() + " share a word");
            }
        });
    }

    /** @throws IllegalArgumentException naming the record that lacks a word, or the two that share one */
    public static <T> Words<T> in(Class<T> family) {
        return new Words<>(records(family).toList());
    }

    /** Every record that the sealed interface permits, directly or through another. */
    @SuppressWarnings("unchecked")
    public static <T> Stream<Class<? extends T>> records(Class<T> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(each -> records((Class<T>) each))
                : Stream.of(family);
    }

    /** @throws IllegalArgumentException if it is no command and no event */
    public static String of(Class<?> type) {
        String word = WORD.get(type);
        if (word == null) {
            throw new IllegalArgumentException(type.getName() + " has no @Word");
        }
        return word;
    }

    public Optional<Class<? extends T>> type(@Nullable String word) {
        return Optional.ofNullable(types.get(word));
    }

    public Set<String> all() {
        return types().keySet();
    }

    /** The records by their words, in the order of the sealed interface. */
    public Map<String, Class<? extends T>> types() {
        return Collections.unmodifiableMap(types);
    }
}
