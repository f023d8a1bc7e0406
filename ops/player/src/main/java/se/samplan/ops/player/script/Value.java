package se.samplan.ops.player.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A piece of YAML with the line it stands on. Every scalar is the text as written: YAML's own ideas of dates, numbers and octal
 * never touch a code such as 01234567.
 */
public sealed interface Value {

    int line();

    /** A text; {@code empty} when nothing, or null, stands there. */
    record Text(int line, String text, boolean empty) implements Value {}

    record ValueList(int line, List<Value> items) implements Value {}

    record Fields(int line, Map<String, Value> fields) implements Value {

        public @Nullable Value get(String name) {
            return fields.get(name);
        }

        public boolean has(String name) {
            return fields.get(name) instanceof Value value && !(value instanceof Text text && text.empty());
        }

        /** The text under that name, if a text stands there. */
        public @Nullable String text(String name) {
            return fields.get(name) instanceof Text text && !text.empty() ? text.text() : null;
        }

        public Fields with(String name, Value value) {
            Map<String, Value> next = new LinkedHashMap<>(fields);
            next.put(name, value);
            return new Fields(line, next);
        }

        public Fields without(String name) {
            Map<String, Value> next = new LinkedHashMap<>(fields);
            next.remove(name);
            return new Fields(line, next);
        }
    }

    /** The same without line numbers: texts, lists and maps. Two steps that say the same are equal in this form. */
    default @Nullable Object plain() {
        return switch (this) {
            case Text it -> it.empty() ? null : it.text();
            case ValueList it -> it.items().stream().map(Value::plain).toList();
            case Fields it -> {
                Map<String, @Nullable Object> plain = new LinkedHashMap<>();
                it.fields().forEach((name, value) -> plain.put(name, value.plain()));
                yield plain;
            }
        };
    }

    static Value of(Node node, ScriptFaults faults) {
        int line = node.getStartMark().getLine() + 1;
        return switch (node) {
            case ScalarNode scalar -> new Text(line, scalar.getValue(), Tag.NULL.equals(scalar.getTag()));
            case SequenceNode sequence -> {
                List<Value> items = new ArrayList<>();
                sequence.getValue().forEach(item -> items.add(of(item, faults)));
                yield new ValueList(line, items);
            }
            case MappingNode mapping -> {
                Map<String, Value> fields = new LinkedHashMap<>();
                mapping.getValue().forEach(tuple -> {
                    Value key = of(tuple.getKeyNode(), faults);
                    if (!(key instanceof Text name)) {
                        faults.add(key.line(), "a name was expected before the colon");
                    } else if (fields.put(name.text(), of(tuple.getValueNode(), faults)) != null) {
                        faults.add(key.line(), "'%s' stands twice".formatted(name.text()));
                    }
                });
                yield new Fields(line, fields);
            }
            default -> new Text(line, "", true);
        };
    }
}
