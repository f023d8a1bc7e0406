package se.samplan.ops.player.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.player.script.Meaning;
import se.samplan.ops.player.script.ScriptChild;
import se.samplan.ops.player.script.Step;
import se.samplan.ops.player.script.Value;
import se.samplan.ops.player.script.Vocabulary;

/** Turns what a step says into the JSON that the hub takes: names become ids, the rest stays as written. */
final class Bodies {
    private final Stage stage;
    private final Numbers numbers;

    Bodies(Stage stage, Numbers numbers) {
        this.stage = stage;
        this.numbers = numbers;
    }

    Map<String, Object> of(Step step) {
        Map<String, Object> body = new LinkedHashMap<>();
        Vocabulary.fieldsOf(step.word()).forEach((name, meaning) -> {
            Value value = step.fields().get(name);
            if (value != null && meaning != Meaning.UNSENT) {
                put(body, name, meaning, value, step);
            }
        });
        return body;
    }

    /** What registers a child: as described under {@code children}, unless the step itself says otherwise. */
    Map<String, Object> registering(String name, Step step) {
        ScriptChild child = stage.script().children().get(name);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("child", stage.child(name));
        if (child != null) {
            body.put("identity", numbers.identity(child.identity()));
            body.put("name", child.fullName());
            body.put("guardians", guardians(child.guardians()));
        }
        if (step.word().equals("register-child")) {
            body.putAll(of(step));
            String written = step.fields().text("identity");
            if (written != null) {
                body.put("identity", numbers.identity(written));
            }
        }
        if (stage.isPerson(name)) {
            body.put("person", stage.person(name));
        }
        return body;
    }

    private void put(Map<String, Object> body, String name, Meaning meaning, Value value, Step step) {
        switch (meaning) {
            case PLAN -> each(value, plan -> body.put(name, stage.plan(plan)));
            case CHILD -> each(value, child -> body.put(name, stage.child(child)));
            case ENTRY -> each(value, entry -> body.put(name, stage.entry(entry)));
            case PARTY -> each(value, party -> body.put(name, stage.party(party, step)));
            case PARTIES -> body.put(name, all(value, party -> stage.party(party, step)));
            case PERSON -> each(value, person -> body.put(name, stage.person(person)));
            case RECEIVER -> each(value, to -> receiver(body, to, step));
            case GUARDIANS -> body.put(name, guardians(value));
            case EVALUATIONS -> body.put(name, evaluations(value));
            case FLAG -> each(value, flag -> body.put(name, truth(flag)));
            case PLAIN -> each(value, text -> body.put(name, text));
            case PLAINS -> body.put(name, all(value, text -> text));
            case UNSENT -> {}
        }
    }

    private void receiver(Map<String, Object> body, String to, Step step) {
        boolean party = to.equals("family") || stage.script().parties().containsKey(to);
        if (party) {
            body.put("toParty", stage.party(to, step));
        } else {
            body.put("toPerson", stage.person(to));
        }
    }

    private List<Map<String, Object>> guardians(Value value) {
        Map<String, String> custody = new LinkedHashMap<>();
        if (value instanceof Value.Fields fields) {
            fields.fields().forEach((name, kind) -> each(kind, word -> custody.put(name, word)));
        }
        return guardians(custody);
    }

    private List<Map<String, Object>> guardians(Map<String, String> custody) {
        List<Map<String, Object>> claims = new ArrayList<>();
        custody.forEach((name, kind) ->
                claims.add(Map.of("person", stage.person(name), "name", stage.fullName(name), "custody", kind)));
        return claims;
    }

    private Map<String, Object> evaluations(Value value) {
        Map<String, Object> evaluations = new LinkedHashMap<>();
        if (value instanceof Value.Fields fields) {
            fields.fields().forEach((goal, said) -> evaluations.put(stage.entry(goal), EvaluationWords.of(said)));
        }
        return evaluations;
    }

    private static Object truth(String flag) {
        return switch (flag) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> flag;
        };
    }

    private static void each(@Nullable Value value, java.util.function.Consumer<String> each) {
        if (value instanceof Value.Text text && !text.empty()) {
            each.accept(text.text());
        }
    }

    /** A list, or the one thing that stands where a list could. */
    private static List<String> all(Value value, java.util.function.UnaryOperator<String> each) {
        List<String> all = new ArrayList<>();
        if (value instanceof Value.ValueList items) {
            items.items().forEach(item -> each(item, text -> all.add(each.apply(text))));
        }
        each(value, text -> all.add(each.apply(text)));
        return all;
    }
}
