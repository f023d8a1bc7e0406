package se.samplan.ops.player.stage;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.player.fresh.TimeOrderedIds;
import se.samplan.ops.player.hub.Answer;
import se.samplan.ops.player.hub.Hub;
import se.samplan.ops.player.script.Script;
import se.samplan.ops.player.script.Someone;
import se.samplan.ops.player.script.Step;
import se.samplan.ops.player.script.Unit;

/** Plays scripts that share parties, people and one line of time. */
public final class Performance {
    private static final Duration CHECK_WITHIN = Duration.ofSeconds(10);

    /** Hears how it goes. */
    public interface ProgressListener {
        default void before(Script script, Step step) {}

        void prepared(Script script, Result result);

        void done(Script script, Step step, Result result);
    }

    private record PlayedScript(PlayedPart part, Step step) {}

    private record PlayedPart(Stage stage, StepPlayer deeds, Looks looks, GroundPatience ground) {}

    private final Hub hub;
    private final boolean demo;
    private final ProgressListener audience;
    private final TimeOrderedIds ids;
    private final Numbers numbers;
    private @Nullable LocalDateTime now;

    public Performance(Hub hub, Numbers numbers, boolean demo, RandomGenerator random, ProgressListener audience) {
        this.hub = hub;
        this.numbers = numbers;
        this.demo = demo;
        this.audience = audience;
        this.ids = new TimeOrderedIds(random);
    }

    /** Plays the steps of all scripts in the order of their times. */
    public void play(List<Script> scripts) {
        Cast cast = new Cast(ids);
        LocalDateTime start = scripts.stream()
                .map(Script::clock)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Result clock = moveClock(start);
        List<PlayedScript> scenes = new ArrayList<>();
        Map<String, Unit> parties = new LinkedHashMap<>();
        Map<String, Someone> people = new LinkedHashMap<>();
        for (Script script : scripts) {
            Stage stage = new Stage(script, cast, ids);
            List<String> faults = new ArrayList<>(clock.remarks());
            faults.addAll(new Setting(hub, cast, numbers, stage, demo)
                    .prepare(
                            script.parties().values().stream()
                                    .filter(unit -> parties.putIfAbsent(unit.key(), unit) == null)
                                    .toList(),
                            script.people().values().stream()
                                    .filter(person -> people.putIfAbsent(person.key(), person) == null)
                                    .toList()));
            audience.prepared(script, Result.of(faults));
            PlayedPart part = new PlayedPart(
                    stage,
                    new StepPlayer(stage, hub, numbers),
                    new Looks(stage, hub, CHECK_WITHIN),
                    new GroundPatience());
            script.steps().forEach(step -> scenes.add(new PlayedScript(part, step)));
        }
        scenes.sort(Comparator.comparing(scene -> scene.step().time()));
        scenes.forEach(this::play);
    }

    private void play(PlayedScript scene) {
        Step step = scene.step();
        Script script = scene.part().stage().script();
        audience.before(script, step);
        Result result = at(step);
        if (result.passed()) {
            scene.part().ground().settleBefore(step);
            result = step.check()
                    ? scene.part().looks().check(step)
                    : scene.part().deeds().perform(step);
            scene.part().ground().after(step, result);
        }
        audience.done(script, step, result);
    }

    /** Makes it the time of the step. */
    private Result at(Step step) {
        LocalDateTime before = now;
        return before == null || step.time().isAfter(before) ? moveClock(step.time()) : Result.pass();
    }

    private Result moveClock(LocalDateTime to) {
        Answer answer = hub.moveClock(to);
        now = to;
        return answer.accepted() ? Result.pass() : Result.fail("the clock can't be moved: " + answer.inWords());
    }
}
