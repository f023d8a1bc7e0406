package se.samplan.ops.player.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.player.fresh.TimeOrderedIds;
import se.samplan.ops.player.hub.Answer;
import se.samplan.ops.player.script.Script;
import se.samplan.ops.player.script.Step;
import se.samplan.ops.player.script.Unit;

/** One script's names and the ids they stand for, and what the players of it have seen so far. */
final class Stage {
    private static final String FAMILY = "family";

    private final Script script;
    private final Cast cast;
    private final TimeOrderedIds fresh;
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> registered = new HashSet<>();
    private final Map<String, String> versions = new HashMap<>();
    private final Map<String, String> seen = new HashMap<>();

    Stage(Script script, Cast cast, TimeOrderedIds fresh) {
        this.script = script;
        this.cast = cast;
        this.fresh = fresh;
    }

    Script script() {
        return script;
    }

    Cast cast() {
        return cast;
    }

    String newKey() {
        return fresh.next();
    }

    String person(String name) {
        return cast.id(Objects.requireNonNull(script.people().get(name), name));
    }

    String fullName(String person) {
        return Objects.requireNonNull(script.people().get(person), person).fullName();
    }

    /** Whoever does this step acts for a unit. */
    boolean isStaff(String name) {
        return Objects.requireNonNull(script.people().get(name), name).isStaff();
    }

    boolean isPerson(String name) {
        return script.people().containsKey(name);
    }

    /** A party by name; {@code family} is the family of the child that the step speaks of, and has the child's id. */
    String party(String name, Step step) {
        Unit unit = script.parties().get(name);
        if (unit != null) {
            return cast.id(unit);
        }
        return child(childOf(step).orElse(FAMILY));
    }

    String child(String name) {
        return named("child", name);
    }

    /** A new id for the child: it was not taken under the earlier one. */
    void anotherId(String child) {
        ids.remove("child " + child);
    }

    void isKnownAs(String child, String id) {
        ids.put("child " + child, id);
    }

    String plan(String name) {
        return named("plan", name);
    }

    String entry(String name) {
        return named("entry", name);
    }

    /** The child that a step speaks of: named by it, or whose plan it is, or the only one of the scenario. */
    Optional<String> childOf(Step step) {
        String named = step.fields().text("child");
        if (named != null) {
            return Optional.of(named);
        }
        String plan = step.plan();
        Optional<String> ofPlan = plan == null ? Optional.empty() : script.childOf(plan);
        return ofPlan.isPresent() ? ofPlan : script.children().keySet().stream().findFirst();
    }

    /** Names of the scenario's plans among these ids; other plans are none of its business. */
    List<String> plansAmong(Collection<String> found) {
        List<String> names = new ArrayList<>();
        ids.forEach((key, id) -> {
            if (key.startsWith("plan ") && found.contains(id)) {
                names.add(key.substring("plan ".length()));
            }
        });
        return names.stream().sorted().toList();
    }

    boolean isRegistered(String child) {
        return registered.contains(child);
    }

    void nowRegistered(String child) {
        registered.add(child);
    }

    /** A step was taken: its receipt says how far its stream has come. */
    void took(Step step, Answer answer) {
        if (answer.body().path("stream").isString()) {
            String stream = answer.body().path("stream").asString();
            String version = answer.body().path("version").asString();
            versions.put(stream, version);
            seen.put(step.actor() + " " + stream, version);
        }
    }

    void saw(String person, String stream, String version) {
        seen.put(person + " " + stream, version);
    }

    /** The last version of a stream that some step led to. */
    @Nullable
    String versionOf(String stream) {
        return versions.get(stream);
    }

    /** The version of the plan that this person saw last, by doing something with it or by looking; none if never. */
    @Nullable
    String lastSeen(String person, String plan) {
        return seen.get(person + " " + plan);
    }

    private String named(String what, String name) {
        return ids.computeIfAbsent(what + " " + name, key -> fresh.next());
    }
}
