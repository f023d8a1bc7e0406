package se.samplan.ops.player.script;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A whole scenario, ready to play. */
public record Script(
        String file,
        String title,
        List<String> covers,
        LocalDateTime clock,
        Map<String, Unit> parties,
        Map<String, Someone> people,
        Map<String, ScriptChild> children,
        List<Step> steps) {

    public Script {
        covers = List.copyOf(covers);
        steps = List.copyOf(steps);
    }

    /** When the last thing happens. */
    public LocalDateTime end() {
        return steps.isEmpty() ? clock : steps.getLast().time();
    }

    /** The child whose plan it is, by name, as some step proposes it. */
    public Optional<String> childOf(String plan) {
        return steps.stream()
                .filter(step -> step.word().equals("propose-plan") && plan.equals(step.plan()))
                .flatMap(step -> Optional.ofNullable(step.fields().text("child")).stream())
                .findFirst();
    }
}
