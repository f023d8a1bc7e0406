package se.samplan.ops.player.stage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.player.script.Value;

/**
 * How a goal turned out, and a text. The language leaves open how the two stand together, so every plain way is read:
 * {@code {outcome: met, text: …}}, {@code {met: …}}, {@code [met, …]}, {@code "met: …"} and {@code met} alone.
 */
final class EvaluationWords {
    private static final Pattern SENTENCE = Pattern.compile("(met|partly|not-met)\\b[\\s:,.;–-]*(.*)", Pattern.DOTALL);
    private static final List<String> OUTCOMES = List.of("met", "partly", "not-met");

    private EvaluationWords() {}

    static Map<String, Object> of(Value said) {
        return switch (said) {
            case Value.Text text -> ofSentence(text.empty() ? "" : text.text());
            case Value.ValueList items
            when items.items().size() == 2 ->
                evaluation(plain(items.items().get(0)), plain(items.items().get(1)));
            case Value.ValueList items -> Map.of();
            case Value.Fields fields -> ofFields(fields);
        };
    }

    private static Map<String, Object> ofSentence(String sentence) {
        Matcher parts = SENTENCE.matcher(sentence);
        return parts.matches() ? evaluation(parts.group(1), parts.group(2)) : evaluation(sentence, null);
    }

    private static Map<String, Object> ofFields(Value.Fields fields) {
        for (String outcome : OUTCOMES) {
            if (fields.fields().containsKey(outcome)) {
                return evaluation(outcome, fields.text(outcome));
            }
        }
        String outcome = null;
        for (String name : fields.fields().keySet()) {
            String value = fields.text(name);
            if (value != null && (name.equals("outcome") || OUTCOMES.contains(value))) {
                outcome = value;
            }
        }
        return evaluation(outcome, fields.text("text"));
    }

    private static Map<String, Object> evaluation(@Nullable String outcome, @Nullable String text) {
        Map<String, Object> evaluation = new LinkedHashMap<>();
        if (outcome != null) {
            evaluation.put("outcome", outcome);
        }
        evaluation.put("text", text == null ? "" : text);
        return evaluation;
    }

    private static @Nullable String plain(Value value) {
        return value instanceof Value.Text text && !text.empty() ? text.text() : null;
    }
}
