package se.samplan.ops.architecture;

import static java.util.Map.entry;
import static se.samplan.ops.architecture.PlanOfTheHouse.Whose.ANYONES;
import static se.samplan.ops.architecture.PlanOfTheHouse.Whose.OWN;
import static se.samplan.ops.architecture.PlanOfTheHouse.Whose.OWN_AND_LEFT;
import static se.samplan.ops.architecture.Room.AUTOMATION;
import static se.samplan.ops.architecture.Room.COMMANDS;
import static se.samplan.ops.architecture.Room.EVENTS;
import static se.samplan.ops.architecture.Room.OPS;
import static se.samplan.ops.architecture.Room.PAGES;
import static se.samplan.ops.architecture.Room.PLATFORM;
import static se.samplan.ops.architecture.Room.READ;
import static se.samplan.ops.architecture.Room.READ_WEB;
import static se.samplan.ops.architecture.Room.SHARED_RULES;
import static se.samplan.ops.architecture.Room.WORDS;
import static se.samplan.ops.architecture.Room.WRITE;
import static se.samplan.ops.architecture.Room.WRITE_WEB;

import java.util.Map;
import java.util.Set;

/** Who may reach whom. A new concept or a new kind of package is a new line here, and a decision. */
final class PlanOfTheHouse {

    enum Whose {
        OWN,
        OWN_AND_LEFT,
        ANYONES
    }

    private static final Set<String> BEFORE_PLAN = Set.of("party", "child", "consent", "attendance");
    private static final Set<String> UP_TO_PLAN = Set.of("party", "child", "consent", "attendance", "plan");
    private static final Set<String> EVERYONE =
            Set.of("party", "child", "consent", "attendance", "plan", "meeting", "intervention");

    /** The concepts that stand to the left of each concept. */
    static final Map<String, Set<String>> LOOKS_AT = Map.of(
            "party", Set.of(),
            "child", Set.of("party"),
            "consent", Set.of("party", "child"),
            "attendance", Set.of("party", "child"),
            "plan", BEFORE_PLAN,
            "meeting", UP_TO_PLAN,
            "intervention", UP_TO_PLAN,
            "history", EVERYONE,
            "access", EVERYONE);

    private static final Map<Room, Map<Room, Whose>> REACHES = Map.ofEntries(
            entry(WORDS, Map.of(WORDS, OWN_AND_LEFT)),
            entry(COMMANDS, Map.of(WORDS, OWN_AND_LEFT, COMMANDS, OWN)),
            entry(EVENTS, Map.of(WORDS, OWN_AND_LEFT, EVENTS, OWN)),
            entry(SHARED_RULES, Map.of(WORDS, OWN_AND_LEFT, EVENTS, OWN_AND_LEFT, SHARED_RULES, OWN)),
            entry(
                    WRITE,
                    Map.of(
                            WORDS, OWN_AND_LEFT,
                            COMMANDS, OWN_AND_LEFT,
                            EVENTS, OWN_AND_LEFT,
                            SHARED_RULES, OWN_AND_LEFT,
                            WRITE, OWN)),
            entry(WRITE_WEB, Map.of(WORDS, ANYONES, COMMANDS, OWN, WRITE_WEB, OWN)),
            entry(
                    AUTOMATION,
                    Map.of(WORDS, ANYONES, EVENTS, ANYONES, SHARED_RULES, ANYONES, COMMANDS, OWN, AUTOMATION, OWN)),
            entry(READ, Map.of(WORDS, ANYONES, EVENTS, ANYONES, SHARED_RULES, ANYONES, READ, ANYONES)),
            // Commands: who reads for the first time is introduced to the colleagues, over the gateway.
            entry(READ_WEB, Map.of(WORDS, ANYONES, READ, ANYONES, COMMANDS, OWN, READ_WEB, OWN)),
            entry(PAGES, Map.of(WORDS, ANYONES, COMMANDS, ANYONES, READ, ANYONES, PAGES, ANYONES)),
            // Ids alone: what knows more of a concept stands in that concept.
            entry(PLATFORM, Map.of(WORDS, ANYONES)));

    private PlanOfTheHouse() {}

    static boolean mayReach(Place from, Place to) {
        if (from.room() == OPS || to.room() == PLATFORM) {
            return true;
        }
        var whose = REACHES.get(from.room()).get(to.room());
        if (whose == null) {
            return false;
        }
        var own = from.concept().equals(to.concept());
        return switch (whose) {
            case OWN -> own;
            case OWN_AND_LEFT -> own || LOOKS_AT.get(from.concept()).contains(to.concept());
            case ANYONES -> true;
        };
    }
}
