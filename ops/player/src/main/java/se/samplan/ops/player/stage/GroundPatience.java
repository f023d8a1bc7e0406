package se.samplan.ops.player.stage;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.player.script.Step;

/**
 * Gives the hub a moment to look again at who may see what, when consent, custody or the day has changed under a running plan. It reacts
 * by an event of its own, a moment later, and shows nobody that it is about to; only steps whose outcome hangs on it wait.
 */
final class GroundPatience {
    private static final Set<String> MOVES =
            Set.of("give-consent", "refuse-consent", "withdraw-consent", "set-custody", "assess-maturity");
    private static final Duration MOMENT = Duration.ofMillis(700);

    private boolean running;
    private boolean moved;
    private @Nullable LocalDate day;

    void settleBefore(Step step) {
        LocalDate before = day;
        day = step.time().toLocalDate();
        moved |= before != null && !before.equals(day);
        boolean hangsOnIt = step.refused() != null || step.word().equals("resume-plan") || MOVES.contains(step.word());
        if (running && moved && !step.check() && hangsOnIt) {
            Patience.rest(MOMENT);
            moved = false;
        }
    }

    void after(Step step, Result result) {
        boolean taken = !step.check() && step.refused() == null && result.passed();
        running |= taken && step.word().equals("open-plan");
        moved |= taken && MOVES.contains(step.word());
    }
}
