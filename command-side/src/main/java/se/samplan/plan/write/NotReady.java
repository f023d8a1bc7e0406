package se.samplan.plan.write;

import java.util.List;
import java.util.Map;
import se.samplan.platform.refusal.Refusal;

/** The plan can't be established; tells everything that is missing. */
final class NotReady extends Refusal {
    private static final long serialVersionUID = 1L;

    NotReady(List<String> missing) {
        super("not-ready", Map.of("missing", missing));
    }
}
