package se.samplan.plan.write;

import java.util.List;
import java.util.Map;
import se.samplan.platform.refusal.Refusal;

/** The plan can't be closed; tells everything that is open. */
final class NotSettled extends Refusal {
    private static final long serialVersionUID = 1L;

    NotSettled(List<String> missing) {
        super("not-settled", Map.of("missing", missing));
    }
}
