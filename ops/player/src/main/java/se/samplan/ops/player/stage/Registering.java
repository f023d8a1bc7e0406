package se.samplan.ops.player.stage;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.player.hub.Answer;
import se.samplan.ops.player.hub.Hub;
import se.samplan.ops.player.script.ScriptChild;
import se.samplan.ops.player.script.Step;
import se.samplan.ops.player.script.Vocabulary;

/** Registers each child at the first staff step that names it, or when a step says so. */
final class Registering {
    private static final String WORD = "register-child";
    private static final String TAKEN = "already-registered";

    private final Stage stage;
    private final Hub hub;
    private final Bodies bodies;
    private final Numbers numbers;
    private @Nullable String lastKey;

    Registering(Stage stage, Hub hub, Bodies bodies, Numbers numbers) {
        this.stage = stage;
        this.hub = hub;
        this.bodies = bodies;
        this.numbers = numbers;
    }

    /** A step that registers a child. Another attempt for the same child comes under an id of its own: it is another's request. */
    Answer asSaid(Step step) {
        String name = stage.childOf(step).orElse("");
        if (!stage.isRegistered(name)) {
            return register(name, step, step.actor(), !TAKEN.equals(step.refused()));
        }
        String known = stage.child(name);
        stage.anotherId(name);
        Answer answer = send(name, step, step.actor(), stage.newKey());
        if (!answer.accepted()) {
            stage.isKnownAs(name, known);
        }
        return answer;
    }

    /** The registration sent last, once more under the same key. */
    Answer again(Step step) {
        return send(stage.childOf(step).orElse(""), step, step.actor(), lastKey == null ? stage.newKey() : lastKey);
    }

    /**
     * Registers the child that the step names, if nobody has. A family may speak of a child only when it is registered; when they are the
     * first to do so, and are not to be refused, the first staff to name the child has come before them.
     *
     * @return why the child can't be registered; nothing when it is
     */
    Optional<Answer> ofTheChildIn(Step step) {
        String name = step.fields().text("child");
        if (name == null
                || stage.isRegistered(name)
                || !Vocabulary.fieldsOf(step.word()).containsKey("child")) {
            return Optional.empty();
        }
        boolean staff = stage.isStaff(step.actor());
        Optional<String> registrar = staff ? Optional.of(step.actor()) : firstStaffNaming(name);
        if (registrar.isEmpty() || (!staff && step.refused() != null)) {
            return Optional.empty();
        }
        Answer answer = register(name, step, registrar.get(), true);
        if (TAKEN.equals(answer.code()) && findKnown(name, registrar.get())) {
            return Optional.empty();
        }
        return answer.accepted() ? Optional.empty() : Optional.of(answer);
    }

    private Answer register(String name, Step step, String registrar, boolean mayTakeAnother) {
        while (true) {
            lastKey = stage.newKey();
            Answer answer = send(name, step, registrar, lastKey);
            if (answer.accepted()) {
                stage.nowRegistered(name);
                return answer;
            }
            boolean takenByOthers = TAKEN.equals(answer.code()) && mayTakeAnother && !sharesIdentity(name);
            if (!takenByOthers || !numbers.anotherInsteadOf(identityOf(name))) {
                return answer;
            }
        }
    }

    private Answer send(String name, Step step, String registrar, String key) {
        return hub.command(stage.person(registrar), WORD, bodies.registering(name, step), key, null);
    }

    /** Whether another child of the scenario has the same number: then being refused is the point. */
    private boolean sharesIdentity(String name) {
        return stage.script().children().values().stream()
                .anyMatch(child -> !child.name().equals(name)
                        && child.identity().equals(identityOf(name))
                        && stage.isRegistered(child.name()));
    }

    private String identityOf(String name) {
        ScriptChild child = stage.script().children().get(name);
        return child == null ? "" : child.identity();
    }

    private Optional<String> firstStaffNaming(String child) {
        return stage.script().steps().stream()
                .filter(step -> !step.check()
                        && step.refused() == null
                        && child.equals(step.fields().text("child"))
                        && stage.isStaff(step.actor()))
                .map(Step::actor)
                .findFirst();
    }

    private static final Set<Integer> FOUND = Set.of(200);

    /** The hub knows the child from before: the plan is for that one. */
    private boolean findKnown(String name, String staff) {
        Answer answer = hub.post(
                stage.person(staff),
                "/api/children/find",
                Map.of("identity", numbers.identity(identityOf(name)), "reason", "En plan behövs"));
        if (!FOUND.contains(answer.status()) || !answer.body().path("child").isString()) {
            return false;
        }
        stage.isKnownAs(name, answer.body().path("child").asString());
        stage.nowRegistered(name);
        return true;
    }
}
