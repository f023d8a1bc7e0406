package se.samplan.ops.player.script;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Moves scenarios in time by whole weeks, so that every weekday stays what it was. Every value that is nothing but a day or a time is
 * moved; days inside sentences are not.
 */
public final class Shift {

    private Shift() {}

    /** The weeks to move so that the last thing that happens lies in the past, as close to now as can be. */
    public static long weeksTo(LocalDateTime now, Collection<Script> scripts) {
        LocalDateTime end =
                scripts.stream().map(Script::end).max(LocalDateTime::compareTo).orElse(now);
        return Math.floorDiv(ChronoUnit.MINUTES.between(end, now), 7L * 24 * 60);
    }

    public static Script by(long weeks, Script script) {
        return new Script(
                script.file(),
                script.title(),
                script.covers(),
                script.clock().plusWeeks(weeks),
                script.parties(),
                script.people(),
                script.children(),
                script.steps().stream().map(step -> moved(weeks, step)).toList());
    }

    private static Step moved(long weeks, Step step) {
        return new Step(
                step.number(),
                step.line(),
                step.time().plusWeeks(weeks),
                step.check(),
                step.word(),
                step.actor(),
                step.refused(),
                step.repeat(),
                (Value.Fields) moved(weeks, step.fields()));
    }

    private static Value moved(long weeks, Value value) {
        return switch (value) {
            case Value.Text it ->
                it.empty() ? it : new Value.Text(it.line(), ScriptTimes.shifted(it.text(), weeks), false);
            case Value.ValueList it ->
                new Value.ValueList(
                        it.line(),
                        it.items().stream().map(item -> moved(weeks, item)).toList());
            case Value.Fields it -> {
                Map<String, Value> fields = new LinkedHashMap<>();
                it.fields().forEach((name, field) -> fields.put(name, moved(weeks, field)));
                yield new Value.Fields(it.line(), fields);
            }
        };
    }
}
