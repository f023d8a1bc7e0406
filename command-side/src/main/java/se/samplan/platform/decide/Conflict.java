package se.samplan.platform.decide;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PersonId;
import se.samplan.platform.refusal.Refusal;

/** Somebody else changed the same thing first; says what changed and by whom. */
public final class Conflict extends Refusal {
    private static final long serialVersionUID = 1L;

    Conflict(@Nullable String entry, String event, PersonId by, long version) {
        super(
                "conflict",
                Map.of(
                        "entry", List.of(String.valueOf(entry)),
                        "changed", List.of(event),
                        "by", List.of(by.value()),
                        "version", List.of(Long.toString(version))));
    }
}
