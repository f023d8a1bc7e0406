package se.samplan.ops.player.stage;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.player.hub.Answer;
import se.samplan.ops.player.hub.Hub;
import se.samplan.ops.player.script.Step;

/** Does what the steps of one script say, and judges the answers. */
final class StepPlayer {
    private final Stage stage;
    private final Hub hub;
    private final Bodies bodies;
    private final Registering registering;
    private @Nullable Step before;
    private @Nullable String keyBefore;
    private @Nullable Answer answerBefore;

    StepPlayer(Stage stage, Hub hub, Numbers numbers) {
        this.stage = stage;
        this.hub = hub;
        this.bodies = new Bodies(stage, numbers);
        this.registering = new Registering(stage, hub, bodies, numbers);
    }

    Result perform(Step step) {
        if (step.word().equals("register-child")) {
            Answer answer = registering.asSaid(step);
            return step.repeat() ? Repeat.judge(step, answer, registering.again(step)) : judge(step, answer);
        }
        Optional<Answer> obstacle = registering.ofTheChildIn(step);
        if (obstacle.isPresent()) {
            Result result = judge(step, obstacle.get());
            return result.passed() ? result : Result.fail("registering the child first: " + result.remarks());
        }
        Map<String, Object> body = bodies.of(step);
        return step.repeat() ? twice(step, body) : once(step, body);
    }

    private Result once(Step step, Map<String, Object> body) {
        String key = stage.newKey();
        Answer answer = Patience.whileTheHubCatchesUp(step, () -> send(step, body, key));
        remember(step, key, answer);
        return judge(step, answer).with(answer.receipt());
    }

    /** Sent twice under one key; when the step before was the same one, under its key, so that nothing more happens at all. */
    private Result twice(Step step, Map<String, Object> body) {
        boolean same = before != null && before.saysTheSameAs(step);
        String key = same && keyBefore != null ? keyBefore : stage.newKey();
        Answer earlier = same ? answerBefore : null;
        Answer first = Patience.whileTheHubCatchesUp(step, () -> send(step, body, key));
        Answer second = send(step, body, key);
        remember(step, key, second);
        return Repeat.judge(step, earlier == null ? first : earlier, first, second)
                .with(same ? null : first.receipt());
    }

    private Answer send(Step step, Map<String, Object> body, String key) {
        return hub.command(stage.person(step.actor()), step.word(), body, key, seen(step));
    }

    /** Who is to meet a conflict acts on what they saw last; everyone else says nothing about it. */
    private @Nullable String seen(Step step) {
        String plan = step.plan();
        return "conflict".equals(step.refused()) && plan != null
                ? stage.lastSeen(step.actor(), stage.plan(plan))
                : null;
    }

    private void remember(Step step, String key, Answer answer) {
        before = step;
        keyBefore = key;
        answerBefore = answer;
        if (answer.accepted()) {
            stage.took(step, answer);
        }
    }

    private static Result judge(Step step, Answer answer) {
        String expected = step.refused();
        if (expected == null) {
            return answer.accepted() ? Result.pass() : Result.fail("expected: accepted; was: " + answer.inWords());
        }
        return expected.equals(answer.code())
                ? Result.pass()
                : Result.fail("expected: refused as " + expected + "; was: " + answer.inWords());
    }
}
