package se.samplan.ops.player.stage;

import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import se.samplan.ops.player.hub.Answer;
import se.samplan.ops.player.script.Step;

/**
 * The hub reacts to some events a moment later: it pauses a plan when consent ends, and counts days when the clock has moved. A step
 * that is refused because of such a state is tried again for a short while; a refused step has changed nothing.
 */
final class Patience {
    private static final Duration AT_MOST = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Set<String> MAY_PASS =
            Set.of("conflict", "plan-not-open", "already-decided", "no-ground", "not-settled", "not-ready");

    private Patience() {}

    static Answer whileTheHubCatchesUp(Step step, Supplier<Answer> send) {
        long deadline = System.nanoTime() + AT_MOST.toNanos();
        while (true) {
            Answer answer = send.get();
            String code = answer.code();
            if (code == null
                    || code.equals(step.refused())
                    || !MAY_PASS.contains(code)
                    || System.nanoTime() > deadline) {
                return answer;
            }
            rest(PAUSE);
        }
    }

    static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
