package se.samplan.platform.decide;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplan.platform.message.Command;
import se.samplan.platform.refusal.DateNotPossible;
import se.samplan.platform.refusal.Invalid;

/**
 * What no command may hold, whatever it is about: a day that nobody can mean, and nothing where something is listed. An event is for
 * ever, and everything that reads it afterwards would stumble on it.
 */
final class PlausibleValues {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    /** Asked for once per type: a record tells its parts anew each time, slowly. */
    private static final ClassValue<RecordComponent[]> PARTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private PlausibleValues() {}

    /**
     * @throws DateNotPossible for a day before 1990 or after 2199
     * @throws Invalid naming a list with an empty place
     */
    static void require(Command command) {
        examine(command, "body");
    }

    private static void examine(@Nullable Object value, String name) {
        switch (value) {
            case null -> {}
            case LocalDate day when day.isBefore(FIRST) || day.isAfter(LAST) -> throw new DateNotPossible();
            case Collection<?> all -> all.forEach(each -> examineListed(each, name));
            case Map<?, ?> all ->
                all.forEach((key, each) -> {
                    examineListed(key, name);
                    examineListed(each, name);
                });
            case Record record
            when isOurs(record) -> {
                for (RecordComponent component : PARTS.get(record.getClass())) {
                    examine(value(component, record), component.getName());
                }
            }
            default -> {}
        }
    }

    private static void examineListed(@Nullable Object value, String name) {
        if (value == null) {
            throw new Invalid(name);
        }
        examine(value, name);
    }

    private static boolean isOurs(Record record) {
        return record.getClass().getName().startsWith("se.samplan.");
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
