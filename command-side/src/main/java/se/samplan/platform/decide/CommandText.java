package se.samplan.platform.decide;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.Words;

/**
 * A command as one text that is the same for the same command, in whatever order a set or a map of it was read, and another for any
 * other: every value stands with its length before it.
 */
final class CommandText {
    private static final ClassValue<RecordComponent[]> PARTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private CommandText() {}

    static String of(Command command) {
        return Words.of(command.getClass()) + of((Object) command);
    }

    private static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "-";
            case Set<?> all -> joined(all.stream().map(CommandText::of).sorted().toList());
            case Collection<?> all -> joined(all.stream().map(CommandText::of).toList());
            case Map<?, ?> all ->
                joined(all.entrySet().stream()
                        .map(each -> of(each.getKey()) + of(each.getValue()))
                        .sorted()
                        .toList());
            case Record record when record.getClass().getName().startsWith("se.samplan.") -> parts(record);
            default -> {
                String text = value.toString();
                yield text.length() + ":" + text;
            }
        };
    }

    private static String joined(List<String> each) {
        return "[" + each.size() + String.join("", each) + "]";
    }

    private static String parts(Record record) {
        StringBuilder all = new StringBuilder("{");
        try {
            for (RecordComponent part : PARTS.get(record.getClass())) {
                all.append(of(part.getAccessor().invoke(record)));
            }
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
        return all.append('}').toString();
    }
}
