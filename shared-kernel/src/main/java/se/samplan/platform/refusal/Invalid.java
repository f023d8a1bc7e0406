package se.samplan.platform.refusal;

import java.util.List;
import java.util.Map;

/** Something is missing or malformed; the fields are named. */
public final class Invalid extends Refusal {
    private static final long serialVersionUID = 1L;

    public Invalid(String... fields) {
        super("invalid", Map.of("fields", List.of(fields)));
    }
}
