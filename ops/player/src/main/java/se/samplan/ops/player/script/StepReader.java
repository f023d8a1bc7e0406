package se.samplan.ops.player.script;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the steps: who does what when, and whether every word, field and name is known. */
final class StepReader {
    private static final Set<String> OF_EVERY_STEP = Set.of("at", "by", "do", "refused", "repeat");
    private static final Set<String> OF_EVERY_CHECK = Set.of("at", "as", "check");

    private final ScriptFaults faults;
    private final Map<String, Unit> parties;
    private final Map<String, Someone> people;
    private final Map<String, ScriptChild> children;

    StepReader(
            ScriptFaults faults,
            Map<String, Unit> parties,
            Map<String, Someone> people,
            Map<String, ScriptChild> children) {
        this.faults = faults;
        this.parties = parties;
        this.people = people;
        this.children = children;
    }

    List<Step> read(List<Value> items, LocalDateTime clock) {
        List<Step> steps = new ArrayList<>();
        LocalDateTime now = clock;
        for (Value item : items) {
            if (!(item instanceof Value.Fields fields)) {
                faults.add(item.line(), "a step must hold fields");
                continue;
            }
            boolean check = fields.has("check");
            now = time(fields, now, check);
            steps.add(check ? check(fields, steps.size() + 1, now) : act(fields, steps.size() + 1, now));
        }
        return steps;
    }

    /** Time goes forward: an earlier {@code at} stays at the current time. A check without {@code at} takes no time. */
    private LocalDateTime time(Value.Fields fields, LocalDateTime now, boolean check) {
        String at = fields.text("at");
        if (at == null) {
            return check ? now : now.plusMinutes(1);
        }
        Optional<LocalDateTime> time = ScriptTimes.time(at);
        if (time.isEmpty()) {
            faults.add(fields.line(), "'at' must be a time, for example 2026-08-17T09:00, not '%s'".formatted(at));
        }
        return time.filter(now::isBefore).orElse(now);
    }

    private Step act(Value.Fields fields, int number, LocalDateTime time) {
        String word = fields.text("do");
        if (word == null) {
            faults.add(fields.line(), "a step must say what to 'do' or what to 'check'");
            word = "";
        } else if (!Vocabulary.words().contains(word)) {
            faults.add(fields.line(), "'%s' is not something one can do".formatted(word));
        } else {
            declareChild(fields, word);
            fieldsOfAct(fields, word);
        }
        String actor = actor(fields, "by");
        boolean repeat = flag(fields, "repeat");
        return new Step(
                number,
                fields.line(),
                time,
                false,
                word,
                actor,
                fields.text("refused"),
                repeat,
                rest(fields, OF_EVERY_STEP));
    }

    /** A child that is not under {@code children} may be described where it is registered. */
    private void declareChild(Value.Fields fields, String word) {
        String name = fields.text("child");
        String identity = fields.text("identity");
        if (word.equals("register-child") && name != null && identity != null) {
            children.putIfAbsent(name, new ScriptChild(name, identity, name, Map.of()));
        }
    }

    private Step check(Value.Fields fields, int number, LocalDateTime time) {
        String word = String.valueOf(fields.text("check"));
        if (!Vocabulary.checks().contains(word)) {
            faults.add(fields.line(), "'%s' is not something one can check".formatted(word));
        } else {
            for (String name : fields.fields().keySet()) {
                if (!OF_EVERY_CHECK.contains(name)
                        && !Vocabulary.fieldsOfCheck(word).contains(name)) {
                    faults.add(fields.line(), "the check '%s' has no field '%s'".formatted(word, name));
                }
            }
            namesInCheck(fields);
        }
        return new Step(
                number,
                fields.line(),
                time,
                true,
                word,
                actor(fields, "as"),
                null,
                false,
                rest(fields, OF_EVERY_CHECK));
    }

    /** Whatever a check compares, the same field names speak of parties and of people. */
    private void namesInCheck(Value value) {
        switch (value) {
            case Value.ValueList items -> items.items().forEach(this::namesInCheck);
            case Value.Fields fields ->
                fields.fields().forEach((name, field) -> {
                    switch (name) {
                        case "party", "lead" -> eachName(field, party -> partyOrNobody(party, field.line()));
                        case "person", "coordinator", "by" ->
                            eachName(field, person -> personOrNobody(person, field.line()));
                        case "parties" -> {
                            if (field instanceof Value.Fields parties) {
                                parties.fields().keySet().forEach(party -> party(party, field.line()));
                            }
                        }
                        default -> namesInCheck(field);
                    }
                });
            case Value.Text text -> {}
        }
    }

    private void partyOrNobody(String name, int line) {
        if (!name.equals(Step.NOBODY)) {
            party(name, line);
        }
    }

    private void personOrNobody(String name, int line) {
        if (!name.equals(Step.NOBODY)) {
            known(people, name, line, "nobody");
        }
    }

    private String actor(Value.Fields fields, String header) {
        String name = fields.text(header);
        if (name == null) {
            faults.add(fields.line(), "'%s' is missing".formatted(header));
            return "";
        }
        known(people, name, fields.line(), "nobody");
        return name;
    }

    private void fieldsOfAct(Value.Fields fields, String word) {
        Map<String, Meaning> meanings = Vocabulary.fieldsOf(word);
        fields.fields().forEach((name, value) -> {
            Meaning meaning = meanings.get(name);
            if (meaning != null) {
                names(value, meaning);
            } else if (!OF_EVERY_STEP.contains(name)) {
                faults.add(fields.line(), "'%s' has no field '%s'".formatted(word, name));
            }
        });
    }

    private void names(Value value, Meaning meaning) {
        switch (meaning) {
            case CHILD -> eachName(value, name -> known(children, name, value.line(), "no child"));
            case PARTY, PARTIES -> eachName(value, name -> party(name, value.line()));
            case PERSON -> eachName(value, name -> known(people, name, value.line(), "nobody"));
            case RECEIVER ->
                eachName(value, name -> {
                    if (!people.containsKey(name)) {
                        party(name, value.line());
                    }
                });
            case GUARDIANS -> {
                if (value instanceof Value.Fields guardians) {
                    guardians.fields().keySet().forEach(name -> known(people, name, value.line(), "nobody"));
                } else {
                    faults.add(value.line(), "guardians are written {name: joint}");
                }
            }
            case PLAN, ENTRY, EVALUATIONS, FLAG, PLAIN, PLAINS, UNSENT -> {}
        }
    }

    private static void eachName(Value value, java.util.function.Consumer<String> each) {
        switch (value) {
            case Value.Text text when !text.empty() -> each.accept(text.text());
            case Value.ValueList items -> items.items().forEach(item -> eachName(item, each));
            default -> {}
        }
    }

    private void party(String name, int line) {
        if (!name.equals("family")) {
            known(parties, name, line, "no party");
        }
    }

    private void known(Map<String, ?> declared, String name, int line, String nobody) {
        if (!declared.containsKey(name)) {
            faults.add(line, "%s is called '%s'".formatted(nobody, name));
        }
    }

    private boolean flag(Value.Fields fields, String name) {
        @Nullable String text = fields.text(name);
        return text != null && !text.equals("false");
    }

    private static Value.Fields rest(Value.Fields fields, Set<String> taken) {
        Value.Fields rest = fields;
        for (String name : taken) {
            rest = rest.without(name);
        }
        return rest;
    }
}
