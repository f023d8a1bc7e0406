package se.samplan.ops.player.stage;

import java.util.Objects;
import se.samplan.ops.player.hub.Answer;
import se.samplan.ops.player.script.Step;

/** The same request under the same key must be answered the same, and be what the step expects. */
final class Repeat {

    private Repeat() {}

    static Result judge(Step step, Answer first, Answer... again) {
        boolean asExpected =
                step.refused() == null ? first.accepted() : step.refused().equals(first.code());
        if (!asExpected) {
            return Result.fail("expected: %s; was: %s"
                    .formatted(step.refused() == null ? "accepted" : "refused as " + step.refused(), first.inWords()));
        }
        for (Answer answer : again) {
            boolean same = answer.status() == first.status()
                    && Objects.equals(answer.code(), first.code())
                    && (!first.accepted() || answer.body().equals(first.body()));
            if (!same) {
                return Result.fail("sent again under the same key, expected: %d %s; was: %d %s"
                        .formatted(first.status(), first.body(), answer.status(), answer.body()));
            }
        }
        return Result.pass();
    }
}
