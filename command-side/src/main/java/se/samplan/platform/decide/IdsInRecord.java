package se.samplan.platform.decide;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/** The ids of units and people in a command, wherever they stand in it, put in the place of others. */
final class IdsInRecord {
    private static final ClassValue<RecordComponent[]> PARTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private IdsInRecord() {}

    /** What becomes of an id that stands in a field. */
    interface Mapping {
        PartyId party(String field, PartyId id);

        PersonId person(String field, PersonId id);
    }

    /** The very same record when no id has changed. */
    static <T> T mapped(T record, Mapping mapping) {
        return same(each(record, "body", mapping), record);
    }

    @SuppressWarnings("unchecked")
    private static <T> T same(@Nullable Object mapped, T of) {
        return mapped == null ? of : (T) mapped;
    }

    private static @Nullable Object each(@Nullable Object value, String field, Mapping mapping) {
        return switch (value) {
            case PartyId id -> mapping.party(field, id);
            case PersonId id -> mapping.person(field, id);
            case Set<?> all -> {
                Set<@Nullable Object> next = new LinkedHashSet<>();
                all.forEach(one -> next.add(each(one, field, mapping)));
                yield next.equals(all) ? all : next;
            }
            case List<?> all -> {
                List<@Nullable Object> next = new ArrayList<>();
                all.forEach(one -> next.add(each(one, field, mapping)));
                yield next.equals(all) ? all : next;
            }
            case Record record when record.getClass().getName().startsWith("se.samplan.") -> ofRecord(record, mapping);
            case null, default -> value;
        };
    }

    private static Record ofRecord(Record record, Mapping mapping) {
        RecordComponent[] parts = PARTS.get(record.getClass());
        @Nullable Object[] next = new Object[parts.length];
        boolean changed = false;
        try {
            for (int i = 0; i < parts.length; i++) {
                Object before = parts[i].getAccessor().invoke(record);
                next[i] = each(before, parts[i].getName(), mapping);
                changed |= next[i] != null && !next[i].equals(before);
            }
            return changed ? canonical(record.getClass(), parts).newInstance(next) : record;
        } catch (InvocationTargetException inside) {
            throw inside.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(inside);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <R extends Record> Constructor<R> canonical(Class<R> type, RecordComponent[] parts)
            throws NoSuchMethodException {
        return type.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
    }
}
