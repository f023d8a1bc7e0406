package se.samplan.ops.player.script;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.samplan.child.commands.ChildCommand;
import se.samplan.consent.commands.ConsentCommand;
import se.samplan.plan.commands.OfferHandover;
import se.samplan.plan.commands.PlanCommand;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.SentByHub;
import se.samplan.platform.message.Words;

/**
 * Every word a step can do or check, and the fields it knows. Words and fields of what can be done are read from the commands' records; what
 * scenarios say otherwise than the hub stands here, once. Parties are registered by the setting, not by steps.
 */
public final class Vocabulary {
    private static final Map<String, Set<String>> CHECKS = Map.of(
            "plan",
                    Set.of(
                            "plan",
                            "status",
                            "name",
                            "lastDay",
                            "parties",
                            "coordinator",
                            "lead",
                            "commitments",
                            "sees",
                            "seesNot"),
            "no-access", Set.of("plan"),
            "responsible", Set.of("plan", "commitment", "day", "known", "is"),
            "worklist", Set.of("has", "hasNot"),
            "cases", Set.of("has", "hasNot"),
            "search", Set.of("text", "finds"),
            "history", Set.of("plan", "contains"),
            "lookups", Set.of("plan", "contains"));

    /** What scenarios say although the hub has no place for it. */
    private static final Map<String, Set<String>> UNSENT = Map.of(
            "refuse-consent", Set.of("exclude", "until", "reason"),
            "withdraw-consent", Set.of("reason"),
            "start", Set.of("text", "reason"),
            "report-progress", Set.of("reason"),
            "keep", Set.of("reason"),
            "break", Set.of("text"),
            "release", Set.of("text"),
            "pause-plan", Set.of("reason"),
            "resume-plan", Set.of("reason"));

    /** What is known of a child by its name, or told by another field. */
    private static final Map<String, Set<String>> UNSAID =
            Map.of("register-child", Set.of("person"), "offer-handover", Set.of("toParty", "toPerson"));

    /** Where a scenario has a field of its own. */
    private static final Map<String, Map<String, Meaning>> OWN =
            Map.of(Words.of(OfferHandover.class), Map.of("to", Meaning.RECEIVER));

    private static final Map<String, Map<String, Meaning>> WORDS = new LinkedHashMap<>();

    static {
        learn(ChildCommand.class);
        learn(ConsentCommand.class);
        learn(PlanCommand.class);
    }

    private Vocabulary() {}

    public static Set<String> words() {
        return WORDS.keySet();
    }

    public static Set<String> checks() {
        return CHECKS.keySet();
    }

    /** The fields of a word: the plan, the child, and then as the command's record has them. */
    public static Map<String, Meaning> fieldsOf(String word) {
        return WORDS.getOrDefault(word, Map.of());
    }

    static Set<String> fieldsOfCheck(String check) {
        return CHECKS.getOrDefault(check, Set.of());
    }

    private static void learn(Class<? extends Command> family) {
        Words.in(family).types().forEach((word, command) -> {
            if (!command.isAnnotationPresent(SentByHub.class)) {
                WORDS.put(word, fields(word, command));
            }
        });
    }

    /** The plan and the child may be named always, and are sent where the command has a place for them. */
    private static Map<String, Meaning> fields(String word, Class<? extends Command> command) {
        Map<String, Meaning> fields = new LinkedHashMap<>();
        fields.put("plan", Meaning.UNSENT);
        fields.put("child", Meaning.UNSENT);
        for (RecordComponent component : command.getRecordComponents()) {
            if (!UNSAID.getOrDefault(word, Set.of()).contains(component.getName())) {
                fields.put(component.getName(), Meaning.of(component));
            }
        }
        fields.putAll(OWN.getOrDefault(word, Map.of()));
        UNSENT.getOrDefault(word, Set.of()).forEach(name -> fields.put(name, Meaning.UNSENT));
        return fields;
    }
}
