package se.samplan.platform.decide;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.samplan.platform.message.Intention;
import se.samplan.platform.refusal.Invalid;

/** An intention must name what it is about: every id that may not be left out. What it says about it is for the rules to judge. */
final class Addressed {
    private static final Map<Class<?>, List<RecordComponent>> NEEDED = new ConcurrentHashMap<>();

    private Addressed() {}

    /** @throws Invalid naming the ids that are missing */
    static void require(Intention intention) {
        String[] missing = NEEDED.computeIfAbsent(intention.getClass(), Addressed::needed).stream()
                .filter(id -> value(id, intention) == null)
                .map(RecordComponent::getName)
                .toArray(String[]::new);
        if (missing.length > 0) {
            throw new Invalid(missing);
        }
    }

    private static List<RecordComponent> needed(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType().getSimpleName().endsWith("Id"))
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .toList();
    }

    private static @Nullable Object value(RecordComponent component, Intention intention) {
        try {
            return component.getAccessor().invoke(intention);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
