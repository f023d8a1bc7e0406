package se.samplan.platform.decide;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplan.platform.refusal.Refusal;

/** Somebody else changed the same thing first; says what kind of change. Who it was, and what it is like now, the views show. */
public final class Conflict extends Refusal {
    private static final long serialVersionUID = 1L;

    Conflict(@Nullable String entry, String event) {
        super("conflict", Map.of("entry", List.of(String.valueOf(entry)), "changed", List.of(event)));
    }
}
