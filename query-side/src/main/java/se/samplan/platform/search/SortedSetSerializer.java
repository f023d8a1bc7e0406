package se.samplan.platform.search;

import java.util.Comparator;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a set that has no order of its own in the order of its elements' texts: Java gives it another order in every process. */
final class SortedSetSerializer extends StdSerializer<Set<?>> {

    SortedSetSerializer() {
        super(Set.class);
    }

    @Override
    public void serialize(Set<?> set, JsonGenerator json, SerializationContext context) {
        List<?> elements = set instanceof SequencedSet<?>
                ? List.copyOf(set)
                : set.stream().sorted(Comparator.comparing(String::valueOf)).toList();
        json.writeStartArray(set, elements.size());
        elements.forEach(each -> context.writeValue(json, each));
        json.writeEndArray();
    }

    @Override
    public boolean isEmpty(SerializationContext context, Set<?> set) {
        return set.isEmpty();
    }
}
