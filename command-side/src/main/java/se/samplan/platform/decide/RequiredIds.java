package se.samplan.platform.decide;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.samplan.platform.message.Command;
import se.samplan.platform.refusal.Invalid;

/** A command must name what it is about: every id that may not be left out. What it says about it is for the rules to judge. */
final class RequiredIds {
    private static final Map<Class<?>, List<RecordComponent>> NEEDED = new ConcurrentHashMap<>();

    private RequiredIds() {}

    /** @throws Invalid naming the ids that are missing */
    static void require(Command command) {
        String[] missing = NEEDED.computeIfAbsent(command.getClass(), RequiredIds::needed).stream()
                .filter(id -> value(id, command) == null)
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

    private static @Nullable Object value(RecordComponent component, Command command) {
        try {
            return component.getAccessor().invoke(command);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
