package se.samplan.ops.player.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.player.script.Step;
import se.samplan.ops.player.script.Value;

/** What a check expects, in plain texts. */
final class Expected {

    private Expected() {}

    static List<String> texts(@Nullable Value value) {
        List<String> texts = new ArrayList<>();
        switch (value) {
            case Value.ValueList items -> items.items().forEach(item -> texts.addAll(texts(item)));
            case Value.Text text when !text.empty() -> texts.add(text.text());
            case null, default -> {}
        }
        return texts;
    }

    static List<Value.Fields> rows(@Nullable Value value) {
        List<Value.Fields> rows = new ArrayList<>();
        switch (value) {
            case Value.ValueList items -> items.items().forEach(item -> rows.addAll(rows(item)));
            case Value.Fields fields -> rows.add(fields);
            case null, default -> {}
        }
        return rows;
    }

    /** Names and what each is expected to be. */
    static Map<String, Value> named(@Nullable Value value) {
        return value instanceof Value.Fields fields ? fields.fields() : new LinkedHashMap<>();
    }

    /** A name, or nothing where {@code nobody} stands. */
    static @Nullable String name(@Nullable Value value) {
        return value instanceof Value.Text text && !text.empty() && !text.text().equals(Step.NOBODY)
                ? text.text()
                : null;
    }
}
