package se.samplan.ops.player.script;

import static se.samplan.ops.player.script.Meaning.CHILD;
import static se.samplan.ops.player.script.Meaning.ENTRY;
import static se.samplan.ops.player.script.Meaning.EVALUATIONS;
import static se.samplan.ops.player.script.Meaning.FLAG;
import static se.samplan.ops.player.script.Meaning.GUARDIANS;
import static se.samplan.ops.player.script.Meaning.PARTIES;
import static se.samplan.ops.player.script.Meaning.PARTY;
import static se.samplan.ops.player.script.Meaning.PERSON;
import static se.samplan.ops.player.script.Meaning.PLAIN;
import static se.samplan.ops.player.script.Meaning.PLAINS;
import static se.samplan.ops.player.script.Meaning.PLAN;
import static se.samplan.ops.player.script.Meaning.RECEIVER;
import static se.samplan.ops.player.script.Meaning.UNSENT;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Every word a step can do or check, and the fields it knows. The names are those of the scenario language. */
public final class Vocabulary {
    private static final Map<String, Map<String, Meaning>> WORDS = new LinkedHashMap<>();
    private static final Map<String, Set<String>> CHECKS = Map.of(
            "plan", Set.of("plan", "status", "parties", "coordinator", "lead", "commitments", "sees", "seesNot"),
            "no-access", Set.of("plan"),
            "responsible", Set.of("plan", "commitment", "day", "known", "is"),
            "worklist", Set.of("has", "hasNot"),
            "search", Set.of("text", "finds"),
            "history", Set.of("plan", "contains"));

    static {
        child("register-child", "identity", PLAIN, "name", PLAIN, "guardians", GUARDIANS);
        child("set-custody", "guardians", GUARDIANS, "from", PLAIN);
        child("protect-identity", "level", PLAIN, "cleared", PARTIES);
        child("lift-protection");
        child("assess-maturity", "ownConsentNeeded", FLAG, "reason", PLAIN);
        child("give-consent", "among", PARTIES, "exclude", PLAINS, "from", PLAIN, "until", PLAIN);
        child("refuse-consent", "among", PARTIES, "exclude", UNSENT, "until", UNSENT, "reason", UNSENT);
        child("withdraw-consent", "from", PARTIES, "reason", UNSENT);
        plan("propose-plan", "child", CHILD, "reason", PLAIN, "foundOn", PLAIN);
        plan("decline-plan", "reason", PLAIN);
        plan("open-plan");
        plan("invite-party", "party", PARTY);
        plan("join-plan");
        plan("decline-invitation", "reason", PLAIN);
        plan("leave-plan", "reason", PLAIN);
        plan("appoint-coordinator", "person", PERSON);
        plan("accept-coordination");
        plan("name-lead-party", "party", PARTY);
        plan("accept-lead");
        plan("record-need", "need", ENTRY, "text", PLAIN, "topic", PLAIN);
        plan("set-goal", "goal", ENTRY, "need", ENTRY, "partOf", ENTRY, "text", PLAIN);
        plan("record-child-voice", "text", PLAIN, "missing", PLAIN);
        plan(
                "request-commitment",
                of("commitment", ENTRY, "goal", ENTRY, "of", PARTY, "text", PLAIN, "topic", PLAIN, "due", PLAIN));
        plan(
                "make-commitment",
                of(
                        "commitment",
                        ENTRY,
                        "goal",
                        ENTRY,
                        "text",
                        PLAIN,
                        "topic",
                        PLAIN,
                        "due",
                        PLAIN,
                        "person",
                        PERSON,
                        "from",
                        PLAIN));
        plan("decline-commitment", "commitment", ENTRY, "reason", PLAIN);
        plan("start", "commitment", ENTRY, "day", PLAIN, "text", UNSENT, "reason", UNSENT);
        plan("report-progress", "commitment", ENTRY, "text", PLAIN, "day", PLAIN, "reason", UNSENT);
        plan("keep", "commitment", ENTRY, "text", PLAIN, "day", PLAIN, "reason", UNSENT);
        plan("break", "commitment", ENTRY, "reason", PLAIN, "day", PLAIN, "text", UNSENT);
        plan("release", "commitment", ENTRY, "reason", PLAIN, "day", PLAIN, "text", UNSENT);
        plan("move-due", "commitment", ENTRY, "due", PLAIN, "reason", PLAIN);
        plan("offer-handover", "commitment", ENTRY, "to", RECEIVER, "reason", PLAIN);
        plan("accept-handover", "commitment", ENTRY, "person", PERSON, "from", PLAIN);
        plan("decline-handover", "commitment", ENTRY, "reason", PLAIN);
        plan("dissent", "about", ENTRY, "text", PLAIN);
        plan("strike", "entry", ENTRY, "reason", PLAIN);
        plan("set-follow-up", "day", PLAIN);
        plan("establish-plan");
        plan("pause-plan", "reason", UNSENT);
        plan("resume-plan", "reason", UNSENT);
        plan("close-plan", "reason", PLAIN, "evaluations", EVALUATIONS, "wayForward", PLAIN);
    }

    private Vocabulary() {}

    public static Set<String> words() {
        return WORDS.keySet();
    }

    public static Set<String> checks() {
        return CHECKS.keySet();
    }

    /** The fields of a word, in the order of the language's table. */
    public static Map<String, Meaning> fieldsOf(String word) {
        return WORDS.getOrDefault(word, Map.of());
    }

    static Set<String> fieldsOfCheck(String check) {
        return CHECKS.getOrDefault(check, Set.of());
    }

    /** About a child; a plan may be named and is not sent. */
    private static void child(String word, Object... fields) {
        Map<String, Meaning> all = of("plan", UNSENT, "child", CHILD);
        all.putAll(of(fields));
        WORDS.put(word, all);
    }

    /** About a plan; the child may be named and is not sent, where the word itself does not need it. */
    private static void plan(String word, Object... fields) {
        plan(word, of(fields));
    }

    private static void plan(String word, Map<String, Meaning> fields) {
        Map<String, Meaning> all = of("plan", PLAN, "child", UNSENT);
        all.putAll(fields);
        WORDS.put(word, all);
    }

    private static Map<String, Meaning> of(Object... pairs) {
        Map<String, Meaning> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((String) pairs[i], (Meaning) pairs[i + 1]);
        }
        return fields;
    }
}
